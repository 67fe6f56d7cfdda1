import { cx } from '@streamgate/ui/cx';
import type { ComponentPropsWithRef, ReactNode } from 'react';

export interface BarButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'aria-label' | 'children'> {
  readonly label: string;
  /** The key that does the same. */
  readonly hint?: string;
  readonly children: ReactNode;
}

/** One control on the player's bar. */
export function BarButton({ label, hint, className, children, ...rest }: BarButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={hint ? `${label} (${hint})` : label}
      {...(hint !== undefined && { 'aria-keyshortcuts': hint })}
      className={cx(
        'grid size-10 shrink-0 place-items-center rounded-lg text-white outline-offset-[-2px] transition-colors hover:bg-white/15 data-[popup-open]:bg-white/15 [&_svg]:size-5',
        className,
      )}
      {...rest}
    >
      {children}
    </button>
  );
}
