'use client';

import { Progress as Base } from '@base-ui/react/progress';
import { cx } from './cx.ts';

export interface ProgressBarProps {
  /** 0 to 100; null when it is not known how far. */
  readonly percent: number | null;
  readonly label: string;
  readonly tone?: 'accent' | 'success' | 'warning' | 'danger';
  readonly className?: string;
}

const TONES = { accent: 'bg-accent', success: 'bg-success', warning: 'bg-warning', danger: 'bg-danger' } as const;

/** How far something is. Never goes back by itself. */
export function ProgressBar({ percent, label, tone = 'accent', className }: ProgressBarProps) {
  return (
    <Base.Root value={percent} aria-label={label} className={cx('w-full', className)}>
      <Base.Track className="relative h-1.5 w-full overflow-hidden rounded-full bg-sunken">
        <Base.Indicator
          className={cx(
            'h-full rounded-full transition-[width] duration-300 ease-out',
            TONES[tone],
            percent === null && 'absolute inset-y-0 left-0 w-1/3! animate-sweep',
          )}
        />
      </Base.Track>
    </Base.Root>
  );
}
