import type { ComponentPropsWithRef, ReactNode } from 'react';
import { type ButtonLook, buttonClass } from './button-class.ts';
import { Spinner } from './spinner.tsx';

export interface ButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'className'>, ButtonLook {
  /** Shows that the work has begun and stops a second press; the label stays for screen readers. */
  readonly loading?: boolean;
  readonly icon?: ReactNode;
}

/** A thing to press. `primary` at most once per screen region. */
export function Button({
  variant,
  size,
  className,
  loading = false,
  icon,
  children,
  disabled,
  type = 'button',
  ...rest
}: ButtonProps) {
  const look = buttonClass({ ...(variant && { variant }), ...(size && { size }), className });
  return (
    <button type={type} className={look} disabled={disabled === true || loading} aria-busy={loading || undefined} {...rest}>
      {loading ? <Spinner /> : icon}
      {children}
    </button>
  );
}
