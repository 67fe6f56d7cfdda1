import { cx } from './cx.ts';

/** The frame shared by everything one types or chooses in. */
export const controlClass = (className?: string): string =>
  cx(
    'w-full rounded-lg border border-line-strong bg-surface text-base text-ink shadow-rest transition-colors duration-100',
    'hover:border-muted focus-visible:border-focus focus-visible:outline-offset-0',
    'aria-invalid:border-danger data-[invalid]:border-danger disabled:cursor-not-allowed disabled:opacity-55',
    className,
  );
