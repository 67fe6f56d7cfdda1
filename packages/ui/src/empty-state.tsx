import type { ReactNode } from 'react';
import { cx } from './cx.ts';

export interface EmptyStateProps {
  readonly icon?: ReactNode;
  readonly title: ReactNode;
  /** What would be here and how it gets here. */
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** 1 where it is all there is on the page. */
  readonly level?: 1 | 2;
  readonly className?: string;
}

/** Nothing here yet, and the next step. */
export function EmptyState({ icon, title, children, actions, level = 2, className }: EmptyStateProps) {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <div className={cx('flex flex-col items-center justify-center px-6 py-14 text-center', className)}>
      {icon !== undefined && (
        <span
          aria-hidden="true"
          className="mb-4 grid size-11 place-items-center rounded-xl border border-line bg-surface text-muted shadow-rest [&_svg]:size-5"
        >
          {icon}
        </span>
      )}
      <Heading className="font-semibold text-ink text-md">{title}</Heading>
      {children !== undefined && <div className="mt-1 max-w-[46ch] text-base text-muted">{children}</div>}
      {actions !== undefined && <div className="mt-5 flex flex-wrap items-center justify-center gap-2">{actions}</div>}
    </div>
  );
}
