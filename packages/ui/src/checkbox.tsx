'use client';

import { Checkbox as Base } from '@base-ui/react/checkbox';
import { Check, Minus } from 'lucide-react';

export interface CheckboxProps {
  readonly checked: boolean;
  /** Some of the things below are ticked. */
  readonly indeterminate?: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly label: string;
  readonly disabled?: boolean;
}

/** A tick; the label is for screen readers, put visible text beside it where it stands alone. */
export function Checkbox({ checked, indeterminate = false, onChange, label, disabled = false }: CheckboxProps) {
  return (
    <Base.Root
      checked={checked}
      indeterminate={indeterminate}
      onCheckedChange={onChange}
      disabled={disabled}
      aria-label={label}
      className="grid size-4 shrink-0 place-items-center rounded-sm border border-line-strong bg-surface transition-colors data-[checked]:border-accent data-[indeterminate]:border-accent data-[checked]:bg-accent data-[indeterminate]:bg-accent data-[disabled]:opacity-55"
    >
      <Base.Indicator className="text-on-accent">
        {indeterminate ? <Minus className="size-3" strokeWidth={3} /> : <Check className="size-3" strokeWidth={3} />}
      </Base.Indicator>
    </Base.Root>
  );
}
