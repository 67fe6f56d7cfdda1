import type { ComponentPropsWithRef, ReactNode } from 'react';
import { controlClass } from './control-class.ts';
import { cx } from './cx.ts';

export interface InputProps extends ComponentPropsWithRef<'input'> {
  /** An icon at the start. */
  readonly leading?: ReactNode;
  /** Something at the end: a unit, a key, a clear button. */
  readonly trailing?: ReactNode;
}

/** One line of text. Give it a name through Field or aria-label. */
export function Input({ leading, trailing, className, ...rest }: InputProps) {
  const input = (
    <input
      className={controlClass(
        cx('h-9 min-w-0 px-3', leading !== undefined && 'pl-9', trailing !== undefined && 'pr-9', className),
      )}
      {...rest}
    />
  );
  if (leading === undefined && trailing === undefined) return input;
  return (
    <span className="relative flex w-full items-center">
      {leading !== undefined && (
        <span className="pointer-events-none absolute left-3 text-muted [&_svg]:size-4" aria-hidden="true">
          {leading}
        </span>
      )}
      {input}
      {trailing !== undefined && <span className="absolute right-2 flex items-center text-muted [&_svg]:size-4">{trailing}</span>}
    </span>
  );
}
