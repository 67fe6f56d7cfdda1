'use client';

import { Switch as Base } from '@base-ui/react/switch';
import type { ReactNode } from 'react';
import { cx } from './cx.ts';

export interface SwitchProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly disabled?: boolean;
  readonly className?: string;
}

/** On or off, at once. */
export function Switch({ checked, onChange, label, hint, disabled = false, className }: SwitchProps) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the switch inside is the control
    <label className={cx('flex items-start gap-3', className)}>
      <Base.Root
        checked={checked}
        onCheckedChange={onChange}
        disabled={disabled}
        className="mt-0.5 flex h-5 w-9 shrink-0 items-center rounded-full bg-line-strong p-0.5 transition-colors data-[disabled]:opacity-55 data-[checked]:bg-accent"
      >
        <Base.Thumb className="size-4 rounded-full bg-white shadow-rest transition-[translate] duration-150 ease-out data-[checked]:translate-x-4" />
      </Base.Root>
      <span className="min-w-0">
        <span className="block font-medium text-base text-ink">{label}</span>
        {hint !== undefined && <span className="block text-muted text-sm">{hint}</span>}
      </span>
    </label>
  );
}
