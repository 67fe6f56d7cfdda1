import type { ComponentPropsWithRef } from 'react';
import { controlClass } from './control-class.ts';
import { cx } from './cx.ts';

/** Several lines of text. */
export function Textarea({ className, rows = 4, ...rest }: ComponentPropsWithRef<'textarea'>) {
  return <textarea rows={rows} className={controlClass(cx('resize-y px-3 py-2', className))} {...rest} />;
}
