'use client';

import { Select as Base } from '@base-ui/react/select';
import { Check, ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { controlClass } from './control-class.ts';
import { cx } from './cx.ts';
import { itemClass, popupClass } from './popup-class.ts';

export interface SelectOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly icon?: ReactNode;
  readonly hint?: string;
  readonly disabled?: boolean;
}

export interface SelectProps<Value extends string> {
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly options: readonly SelectOption<Value>[];
  /** Its name, unless a Field around it gives one. */
  readonly label?: string;
  readonly placeholder?: string;
  readonly size?: 'sm' | 'md';
  readonly disabled?: boolean;
  readonly className?: string;
}

/** One of a list. Typing jumps, arrows move, Escape closes. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { value, onChange, options, label, placeholder = 'Choose…', size = 'md', disabled = false, className } = props;
  return (
    <Base.Root
      items={options.map(({ value: key, label: text }) => ({ value: key, label: text }))}
      value={value}
      onValueChange={(next) => next !== null && onChange(next as Value)}
      disabled={disabled}
    >
      <Base.Trigger
        {...(label !== undefined && { 'aria-label': label })}
        className={controlClass(
          cx('flex items-center justify-between gap-2 text-left', size === 'sm' ? 'h-8 px-2.5 text-sm' : 'h-9 px-3', className),
        )}
      >
        <Base.Value className="truncate data-[placeholder]:text-muted" placeholder={placeholder} />
        <Base.Icon className="text-muted">
          <ChevronDown className="size-4" />
        </Base.Icon>
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner sideOffset={6} alignItemWithTrigger={false} collisionPadding={8} className="z-50 outline-none">
          <Base.Popup
            className={popupClass('max-h-[min(var(--available-height),20rem)] min-w-[var(--anchor-width)] overflow-y-auto')}
          >
            {options.map((option) => (
              <SelectItem key={option.value} option={option} />
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

function SelectItem({ option }: { readonly option: SelectOption<string> }) {
  return (
    <Base.Item value={option.value} disabled={option.disabled ?? false} className={itemClass()}>
      {option.icon}
      <Base.ItemText className="min-w-0 flex-1 truncate">{option.label}</Base.ItemText>
      {option.hint !== undefined && <span className="pl-3 text-muted text-xs">{option.hint}</span>}
      <span className="grid size-4 place-items-center">
        <Base.ItemIndicator>
          <Check className="text-accent-ink!" />
        </Base.ItemIndicator>
      </span>
    </Base.Item>
  );
}
