import { cx } from './cx.ts';

/** The look of a small floating panel: menus, selects, popovers. */
export const popupClass = (className?: string): string =>
  cx(
    'origin-[var(--transform-origin)] rounded-lg border border-line bg-raised p-1 text-ink shadow-float outline-none',
    'transition-[opacity,scale] duration-100 ease-out data-[ending-style]:scale-[0.98] data-[starting-style]:scale-[0.98] data-[ending-style]:opacity-0 data-[starting-style]:opacity-0',
    className,
  );

/** The look of one line in such a panel. */
export const itemClass = (className?: string): string =>
  cx(
    'flex min-h-8 w-full cursor-default select-none items-center gap-2 rounded-md px-2 py-1 text-left text-sm outline-none',
    'data-[highlighted]:bg-hover data-[disabled]:opacity-50 [&_svg]:size-4 [&_svg]:shrink-0 [&_svg]:text-muted',
    className,
  );
