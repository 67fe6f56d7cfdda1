'use client';

import { formatSpan } from '@streamgate/ui/formats';
import { useLiveAssets } from './live-assets-provider.tsx';
import { useNow } from './use-now.ts';

const STALLED_MS = 30_000;

/** Says when a piece of work has been silent for half a minute, so that nobody waits for something that stands still. */
export function NewsAge({ assetId }: { assetId: string }) {
  const { newsAt, mode } = useLiveAssets();
  const now = useNow(5_000);
  const at = newsAt(assetId);
  if (mode !== 'live' || at === undefined || now - at < STALLED_MS) return null;
  return <span className="text-warning-ink">No news for {formatSpan(now - at)}</span>;
}
