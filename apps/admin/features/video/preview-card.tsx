'use client';

import { Button } from '@streamgate/ui/button';
import { Card } from '@streamgate/ui/card';
import { EmptyState } from '@streamgate/ui/empty-state';
import { formatSpan } from '@streamgate/ui/formats';
import { ProgressBar } from '@streamgate/ui/progress-bar';
import { Play, Upload } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import { ASSET_STATES } from '../live/asset-states.ts';
import { NewsAge } from '../live/news-age.tsx';
import { useCan } from '../session/use-who.ts';
import { useReplaceFile } from './use-replace-file.tsx';
import type { PageVideo } from './video-screen.tsx';

const PreviewPlayer = dynamic(() => import('./preview-player.tsx').then((part) => part.PreviewPlayer), { ssr: false });

/** The picture: a preview for members once something can be played, progress before. */
export function PreviewCard({ video }: { video: PageVideo }) {
  const { asset } = video;
  if (asset === null) return <NoFile />;
  const playable = asset.state === 'playable' || asset.state === 'ready';
  return (
    <Card className="overflow-hidden">
      {playable ? <Preview video={video} /> : <NotYet asset={asset} />}
      {asset.state === 'playable' && (
        <div className="border-t px-4 py-3 sm:px-5">
          <Progress asset={asset} words="The first quality can be played; the others are being made." />
        </div>
      )}
    </Card>
  );
}

function Preview({ video }: { video: PageVideo }) {
  const [playing, setPlaying] = useState(false);
  if (playing) return <PreviewPlayer videoId={video.id} title={video.title} />;
  const poster = video.asset?.poster;
  return (
    <button
      type="button"
      onClick={() => setPlaying(true)}
      className="group relative grid aspect-video w-full place-items-center bg-black -outline-offset-4"
    >
      {poster != null && (
        // biome-ignore lint/performance/noImgElement: the edge serves the picture in its final size
        <img src={poster} alt="" className="absolute inset-0 size-full object-cover opacity-90" />
      )}
      <span className="relative grid size-14 place-items-center rounded-full bg-black/70 text-white transition-transform group-hover:scale-105">
        <Play aria-hidden="true" className="ml-0.5 size-6 fill-current" />
        <span className="sr-only">Play a preview</span>
      </span>
      <span className="absolute bottom-3 left-3 rounded-md bg-black/70 px-2 py-1 text-white text-xs">Preview as a member</span>
    </button>
  );
}

type Asset = NonNullable<PageVideo['asset']>;

function NotYet({ asset }: { asset: Asset }) {
  const { label, underWay } = ASSET_STATES[asset.state];
  return (
    <div className="grid min-h-48 place-items-center bg-sunken p-6">
      {underWay ? (
        <div className="w-full max-w-sm">
          <Progress asset={asset} words={label} />
        </div>
      ) : (
        <p className="text-base text-muted">{asset.state === 'errored' ? 'Nothing to play: processing failed.' : label}</p>
      )}
    </div>
  );
}

function Progress({ asset, words }: { asset: Asset; words: string }) {
  return (
    <>
      <p className="mb-2 flex items-baseline justify-between gap-3 text-sm text-soft">
        <span>{words}</span>
        <span className="font-medium text-ink tabular-nums">{Math.floor(asset.progressPercent)} %</span>
      </p>
      <ProgressBar percent={asset.progressPercent} label={words} />
      <p className="mt-2 flex justify-between gap-3 text-muted text-xs tabular-nums">
        <span>{asset.etaMs === null ? 'Estimating what is left' : `About ${formatSpan(Math.max(1_000, asset.etaMs))} left`}</span>
        <NewsAge assetId={asset.id} />
      </p>
    </>
  );
}

function NoFile() {
  const can = useCan();
  const { replace, picker } = useReplaceFile();
  return (
    <Card>
      <EmptyState
        icon={<Upload />}
        title="No file yet"
        actions={
          can('videos:write') && (
            <Button variant="primary" icon={<Upload />} onClick={replace}>
              Choose a file
            </Button>
          )
        }
      >
        This video has its texts but nothing to watch. Choose its file to start processing.
      </EmptyState>
      {picker}
    </Card>
  );
}
