import { Badge } from '@streamgate/ui/badge';
import { formatSpan } from '@streamgate/ui/formats';
import { ProgressBar } from '@streamgate/ui/progress-bar';
import type { LibraryVideoFragment } from '../../graphql/graphql.ts';
import { ASSET_STATES } from './asset-states.ts';

/** What a video's file is doing, with its progress while work goes on. */
export function AssetStateCell({ asset }: { asset: LibraryVideoFragment['asset'] }) {
  if (asset == null) return <Badge>No file</Badge>;
  const { label, tone, underWay } = ASSET_STATES[asset.state];
  if (!underWay)
    return (
      <Badge tone={tone} dot {...(asset.error != null && { title: asset.error.message })}>
        {label}
      </Badge>
    );
  const eta = asset.etaMs == null ? null : formatSpan(Math.max(1_000, asset.etaMs));
  return (
    <div className="flex max-w-40 flex-col gap-1">
      <span className="flex items-center justify-between gap-2">
        <Badge tone={tone} live>
          {label}
        </Badge>
        <span className="text-muted text-xs tabular-nums">{Math.floor(asset.progressPercent)} %</span>
      </span>
      <ProgressBar percent={asset.progressPercent} label={`${label}${eta === null ? '' : `, about ${eta} left`}`} />
    </div>
  );
}
