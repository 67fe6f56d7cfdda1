'use client';

import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import type { ReactNode } from 'react';
import { cx } from './cx.ts';

export interface RadioCard<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly icon?: ReactNode;
  readonly disabled?: boolean;
}

export interface RadioCardsProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly options: readonly RadioCard<Value>[];
  readonly disabled?: boolean;
}

/** One of a few, each explained. */
export function RadioCards<Value extends string>({ label, value, onChange, options, disabled = false }: RadioCardsProps<Value>) {
  return (
    <RadioGroup
      aria-label={label}
      value={value}
      onValueChange={(next) => onChange(next as Value)}
      disabled={disabled}
      className="flex flex-col gap-1"
    >
      {options.map((option) => (
        // biome-ignore lint/a11y/noLabelWithoutControl: the radio inside is the control
        <label
          key={option.value}
          className={cx(
            'flex items-start gap-2.5 rounded-lg border px-3 py-2 transition-colors',
            option.value === value ? 'border-accent bg-accent-soft' : 'border-line hover:bg-hover',
            (disabled || option.disabled) && 'opacity-60',
          )}
        >
          <Radio.Root
            value={option.value}
            disabled={option.disabled ?? false}
            className="mt-0.5 grid size-4 shrink-0 place-items-center rounded-full border border-line-strong bg-surface data-[checked]:border-accent data-[checked]:bg-accent"
          >
            <Radio.Indicator className="size-1.5 rounded-full bg-on-accent" />
          </Radio.Root>
          <span className="min-w-0">
            <span className="flex items-center gap-1.5 font-medium text-ink text-sm [&_svg]:size-3.5 [&_svg]:text-muted">
              {option.icon}
              {option.label}
            </span>
            {option.hint !== undefined && <span className="block text-soft text-xs">{option.hint}</span>}
          </span>
        </label>
      ))}
    </RadioGroup>
  );
}
