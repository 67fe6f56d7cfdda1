import { TrendingDown, TrendingUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from './cx.ts';

export interface StatTileProps {
  readonly label: ReactNode;
  readonly value: ReactNode;
  /** Change against the time before as a share: 0.12 is 12 % more; null when there was nothing before. */
  readonly change?: number | null | undefined;
  /** Whether more is better; decides the colour. */
  readonly better?: 'more' | 'less';
  readonly hint?: ReactNode;
}

/** One figure, and how it moved. */
export function StatTile({ label, value, change, better = 'more', hint }: StatTileProps) {
  return (
    <div className="flex min-w-0 flex-col gap-1 px-4 py-3.5 sm:px-5">
      <dt className="truncate text-muted text-sm">{label}</dt>
      <dd className="truncate font-semibold text-ink text-xl tabular-nums tracking-[-0.01em]">{value}</dd>
      <dd className="min-h-5 truncate text-muted text-xs">
        {change == null ? hint : <Change share={change} good={better === 'more' ? change > 0 : change < 0} />}
      </dd>
    </div>
  );
}

function Change({ share, good }: { readonly share: number; readonly good: boolean }) {
  const percent = Math.abs(share * 100);
  if (percent < 0.5) return <>as before</>;
  const Icon = share > 0 ? TrendingUp : TrendingDown;
  return (
    <span className={cx('inline-flex items-center gap-1 tabular-nums', good ? 'text-success-ink' : 'text-danger-ink')}>
      <Icon aria-hidden="true" className="size-3.5" />
      <span className="sr-only">{share > 0 ? 'up' : 'down'} </span>
      {percent >= 1_000 ? '>999' : Math.round(percent)} %<span className="text-muted"> vs before</span>
    </span>
  );
}
