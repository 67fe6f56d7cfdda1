import { cx } from './cx.ts';

/** The mark: an arch to pass through, and play within. */
export function LogoMark({ className }: { readonly className?: string }) {
  return (
    <svg viewBox="0 0 24 24" fill="none" aria-hidden="true" className={cx('size-6 shrink-0', className)}>
      <path
        d="M4.25 20.75V11.5a7.75 7.75 0 0 1 15.5 0v9.25"
        stroke="currentColor"
        strokeWidth="2.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <path
        d="M9.75 11.06c0-.82.9-1.33 1.6-.9l4.9 3.04c.66.41.66 1.37 0 1.78l-4.9 3.04c-.7.43-1.6-.08-1.6-.9v-6.06Z"
        className="fill-accent"
      />
    </svg>
  );
}

/** The mark with the name. */
export function Logo({ className }: { readonly className?: string }) {
  return (
    <span className={cx('inline-flex items-center gap-2 text-ink', className)}>
      <LogoMark />
      <span className="font-semibold text-md tracking-[-0.02em]">
        Stream<span className="text-muted">Gate</span>
      </span>
    </span>
  );
}
