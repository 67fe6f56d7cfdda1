'use client';

import { Field as BaseField } from '@base-ui/react/field';
import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import { Input, type InputProps } from './input.tsx';

export interface FieldProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** What is wrong and how to mend it; null when nothing is. */
  readonly error?: ReactNode;
  readonly optional?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A labelled control with its hint and its mistake, all tied together for screen readers. Put a FieldInput (or a Base UI control) inside. */
export function Field({ label, hint, error, optional = false, className, children }: FieldProps) {
  const wrong = error !== undefined && error !== null && error !== false;
  return (
    <BaseField.Root invalid={wrong} className={cx('flex flex-col gap-1.5', className)}>
      <BaseField.Label className="flex items-baseline gap-1.5 font-medium text-ink text-sm">
        {label}
        {optional && <span className="font-normal text-muted text-xs">Optional</span>}
      </BaseField.Label>
      {children}
      {hint !== undefined && !wrong && <BaseField.Description className="text-muted text-xs">{hint}</BaseField.Description>}
      {wrong && (
        <BaseField.Error match className="text-danger-ink text-xs">
          {error}
        </BaseField.Error>
      )}
    </BaseField.Root>
  );
}

/** An Input that takes its label, hint and mistake from the Field around it. */
export function FieldInput(props: InputProps) {
  return <BaseField.Control render={<Input {...props} />} />;
}
