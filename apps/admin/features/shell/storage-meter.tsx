'use client';

import { formatBytes } from '@streamgate/ui/formats';
import { ProgressBar } from '@streamgate/ui/progress-bar';
import { useGraphQuery } from '../graph/use-graph-query.ts';
import { StorageUse } from './storage.queries.ts';

/** 80 per cent is the first warning, 95 the last. */
export const storageTone = (share: number): 'accent' | 'warning' | 'danger' => {
  if (share >= 0.95) return 'danger';
  return share >= 0.8 ? 'warning' : 'accent';
};

/** How much room the tenant's files take; nothing while that is not known. */
export function StorageMeter() {
  const storage = useGraphQuery(StorageUse, {}).data?.tenant?.storage;
  if (storage == null) return null;
  const used = Number(storage.usedBytes) + Number(storage.reservedBytes);
  const share = used / Math.max(1, Number(storage.limitBytes));
  return (
    <div className="px-2">
      <p className="mb-1.5 flex justify-between text-muted text-xs">
        <span>Storage</span>
        <span className="tabular-nums">
          {formatBytes(used)} of {formatBytes(storage.limitBytes)}
        </span>
      </p>
      <ProgressBar percent={Math.min(100, share * 100)} label="Storage used" tone={storageTone(share)} />
    </div>
  );
}
