import { cx } from './cx.ts';

/** A quiet block in the shape of what will come. Put aria-busy on the region around it. */
export function Skeleton({ className }: { readonly className?: string }) {
  return <span aria-hidden="true" className={cx('block animate-shimmer rounded-md bg-sunken', className)} />;
}
