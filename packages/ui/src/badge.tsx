import type { ComponentPropsWithRef, ReactNode } from 'react';
import { cx } from './cx.ts';

export type Tone = 'neutral' | 'accent' | 'success' | 'warning' | 'danger';

const TONES: Record<Tone, string> = {
  neutral: 'bg-sunken text-soft',
  accent: 'bg-accent-soft text-accent-ink',
  success: 'bg-success-soft text-success-ink',
  warning: 'bg-warning-soft text-warning-ink',
  danger: 'bg-danger-soft text-danger-ink',
};

const DOTS: Record<Tone, string> = {
  neutral: 'bg-muted',
  accent: 'bg-accent',
  success: 'bg-success',
  warning: 'bg-warning',
  danger: 'bg-danger',
};

export interface BadgeProps extends ComponentPropsWithRef<'span'> {
  readonly tone?: Tone;
  readonly icon?: ReactNode;
  /** A small disc before the text. */
  readonly dot?: boolean;
  /** The disc breathes: something is under way. */
  readonly live?: boolean;
}

/** A short state in words; colour only underlines it. */
export function Badge({ tone = 'neutral', icon, dot = false, live = false, className, children, ...rest }: BadgeProps) {
  return (
    <span
      className={cx(
        'inline-flex h-5 w-fit shrink-0 items-center gap-1 whitespace-nowrap rounded-md px-1.5 font-medium text-xs [&_svg]:size-3',
        TONES[tone],
        className,
      )}
      {...rest}
    >
      {(dot || live) && (
        <span aria-hidden="true" className={cx('size-1.5 rounded-full', DOTS[tone], live && 'animate-shimmer')} />
      )}
      {icon}
      {children}
    </span>
  );
}
