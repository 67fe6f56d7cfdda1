'use client';

import { cx } from '@streamgate/ui/cx';
import { formatAge } from '@streamgate/ui/formats';
import { useLiveAssets } from './live-assets-provider.tsx';
import { useNow } from './use-now.ts';

const STALE_MS = 15_000;

/** Says that the page is live, or how old it is when the stream is down. */
export function DataAge({ updatedAt }: { updatedAt: number }) {
  const { mode } = useLiveAssets();
  const now = useNow(5_000);
  const live = mode === 'live';
  const old = !live && now - updatedAt > STALE_MS;
  return (
    <span
      className="inline-flex items-center gap-1.5 whitespace-nowrap text-muted text-xs"
      title={live ? 'News arrive as they happen' : 'The live stream is down; asking every few seconds'}
    >
      <span
        aria-hidden="true"
        className={cx('size-1.5 rounded-full', live ? 'bg-success' : 'bg-warning', old && 'animate-shimmer')}
      />
      {live ? 'Live' : `Updated ${formatAge(updatedAt, now)}`}
    </span>
  );
}
