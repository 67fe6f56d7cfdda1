import type { ComponentPropsWithRef, ReactNode } from 'react';
import { type ButtonLook, buttonClass } from './button-class.ts';
import { Spinner } from './spinner.tsx';

export interface IconButtonProps
  extends Omit<ComponentPropsWithRef<'button'>, 'className' | 'aria-label' | 'children'>,
    Omit<ButtonLook, 'square'> {
  /** What it does; read aloud and shown on hover. */
  readonly label: string;
  readonly loading?: boolean;
  readonly children: ReactNode;
}

/** A square button with one icon and a spoken name. */
export function IconButton({
  label,
  variant = 'ghost',
  size,
  className,
  loading = false,
  children,
  disabled,
  ...rest
}: IconButtonProps) {
  const look = buttonClass({ variant, ...(size && { size }), square: true, className });
  return (
    <button
      type="button"
      className={look}
      aria-label={label}
      title={label}
      disabled={disabled === true || loading}
      aria-busy={loading || undefined}
      {...rest}
    >
      {loading ? <Spinner /> : children}
    </button>
  );
}
