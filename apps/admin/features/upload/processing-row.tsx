'use client';

import { formatSpan } from '@streamgate/ui/formats';
import { IconButton } from '@streamgate/ui/icon-button';
import { ProgressBar } from '@streamgate/ui/progress-bar';
import { X } from 'lucide-react';
import type { AssetProgressQuery } from '../../graphql/graphql.ts';
import { useGraphQuery } from '../graph/use-graph-query.ts';
import { ASSET_STATES, isUnderWay } from '../live/asset-states.ts';
import { useLiveAssets } from '../live/live-assets-provider.tsx';
import { RowFrame } from './row-frame.tsx';
import { AssetProgress } from './upload.queries.ts';
import type { UploadItem } from './upload-item.ts';
import { useUploads } from './upload-provider.tsx';

type Asset = NonNullable<AssetProgressQuery['asset']>;

function words(asset: Asset | null | undefined): string {
  if (asset == null) return 'Processing';
  const { label, underWay } = ASSET_STATES[asset.state];
  if (asset.state === 'errored') return asset.error?.message ?? label;
  if (!underWay) return asset.state === 'ready' ? `${label} · can be published` : label;
  const left = asset.etaMs == null ? null : `about ${formatSpan(Math.max(1_000, asset.etaMs))} left`;
  return [label, `${Math.floor(asset.progressPercent)} %`, left].filter(Boolean).join(' · ');
}

/** The file has arrived: how far the server is with it, live. */
export function ProcessingRow({ item }: { item: UploadItem }) {
  const { queue } = useUploads();
  const live = useLiveAssets();
  const query = useGraphQuery(
    AssetProgress,
    { id: item.assetId ?? '' },
    { tenant: item.tenant, refetchMs: live.refetchMs(true), freshMs: 0 },
  );
  const asset = query.data?.asset;
  const underWay = asset == null || isUnderWay(asset.state);
  const failed = asset?.state === 'errored';
  const ended = failed ? 'failed' : 'ready';
  return (
    <RowFrame
      item={item}
      {...(underWay ? {} : { outcome: ended })}
      actions={
        <IconButton label={`Take ${item.title} off the list`} size="xs" onClick={() => queue.dismiss(item.key)}>
          <X />
        </IconButton>
      }
    >
      {underWay && <ProgressBar percent={asset?.progressPercent ?? null} label={`Processing of ${item.title}`} tone="success" />}
      <p className={failed ? 'text-danger-ink text-xs' : 'truncate text-muted text-xs tabular-nums'}>{words(asset)}</p>
      {failed && asset.error != null && <p className="text-muted text-xs">{asset.error.remedy}</p>}
    </RowFrame>
  );
}
