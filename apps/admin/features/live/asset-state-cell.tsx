'use client';

import { Badge } from '@streamgate/ui/badge';
import { formatSpan } from '@streamgate/ui/formats';
import { ProgressBar } from '@streamgate/ui/progress-bar';
import type { LibraryVideoFragment } from '../../graphql/graphql.ts';
import { percentOf } from '../upload/upload-item.ts';
import { useUploadItems } from '../upload/upload-provider.tsx';
import { ASSET_STATES } from './asset-states.ts';

type Asset = NonNullable<LibraryVideoFragment['asset']>;

/** What a video's file is doing, with its progress while work goes on. */
export function AssetStateCell({ asset }: { asset: Asset | null }) {
  if (asset === null) return <Badge>No file</Badge>;
  const { label, tone, underWay } = ASSET_STATES[asset.state];
  if (underWay) return <UnderWay asset={asset} />;
  return (
    <Badge tone={tone} dot {...(asset.error !== null && { title: asset.error.message })}>
      {label}
    </Badge>
  );
}

/** While bytes arrive, only the tab that sends them knows how far they are. */
function usePercent(asset: Asset): number | null {
  const upload = useUploadItems().find(({ assetId }) => assetId === asset.id);
  if (asset.state !== 'uploading') return asset.progressPercent;
  return upload === undefined ? null : percentOf(upload);
}

function UnderWay({ asset }: { asset: Asset }) {
  const percent = usePercent(asset);
  const { label, tone } = ASSET_STATES[asset.state];
  const eta = asset.etaMs === null ? '' : `, about ${formatSpan(Math.max(1_000, asset.etaMs))} left`;
  const badge = (
    <Badge tone={tone} live>
      {label}
    </Badge>
  );
  if (percent === null) return badge;
  return (
    <div className="flex max-w-40 flex-col gap-1">
      <span className="flex items-center justify-between gap-2">
        {badge}
        <span className="text-muted text-xs tabular-nums">{Math.floor(percent)} %</span>
      </span>
      <ProgressBar percent={percent} label={`${label}${eta}`} />
    </div>
  );
}
