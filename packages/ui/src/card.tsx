import type { ComponentPropsWithRef, ReactNode } from 'react';
import { cx } from './cx.ts';

/** A bounded region of the page. */
export function Card({ className, ...rest }: ComponentPropsWithRef<'section'>) {
  return <section className={cx('rounded-xl border border-line bg-surface shadow-rest', className)} {...rest} />;
}

export interface CardHeaderProps {
  readonly title: ReactNode;
  readonly description?: ReactNode;
  readonly actions?: ReactNode;
  readonly id?: string;
}

/** What the card is about, and what can be done with all of it. */
export function CardHeader({ title, description, actions, id }: CardHeaderProps) {
  return (
    <header className="flex flex-wrap items-start justify-between gap-3 px-4 pt-3.5 pb-3 sm:px-5">
      <div className="min-w-0">
        <h2 id={id} className="font-semibold text-ink text-md">
          {title}
        </h2>
        {description !== undefined && <p className="mt-0.5 text-muted text-sm">{description}</p>}
      </div>
      {actions !== undefined && <div className="flex items-center gap-2">{actions}</div>}
    </header>
  );
}

/** The padded inside of a card. */
export function CardBody({ className, ...rest }: ComponentPropsWithRef<'div'>) {
  return <div className={cx('px-4 pb-4 sm:px-5 sm:pb-5', className)} {...rest} />;
}
