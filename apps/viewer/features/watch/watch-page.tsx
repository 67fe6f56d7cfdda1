'use client';

import { buttonClass } from '@streamgate/ui/button-class';
import { EmptyState } from '@streamgate/ui/empty-state';
import { ErrorPanel } from '@streamgate/ui/error-panel';
import { Skeleton } from '@streamgate/ui/skeleton';
import { VideoOff } from 'lucide-react';
import Link from 'next/link';
import { useGraphQuery } from '../api/use-graph-query.ts';
import { useTenantPath } from '../shell/use-tenant-path.ts';
import { AccessCard } from './access-card.tsx';
import { RelatedList } from './related-list.tsx';
import { useAccess } from './use-access.ts';
import { VideoFacts } from './video-facts.tsx';
import { WatchVideo } from './watch.documents.ts';
import { watchTexts as texts } from './watch.texts.ts';
import { WatchStage } from './watch-stage.tsx';

const UNFINISHED = new Set(['uploading', 'uploaded', 'probing', 'encoding']);
const LOOK_AGAIN_MS = 4_000;

const LAYOUT = 'grid gap-x-8 gap-y-10 xl:grid-cols-[minmax(0,1fr)_340px]';

/** One video: its picture or why not, its words, its gate, what goes with it. */
export function WatchPage({ videoId }: { readonly videoId: string }) {
  const watch = useGraphQuery(['watch', videoId], WatchVideo, { id: videoId }, { whose: 'mine' });
  const video = watch.data?.video ?? null;
  const preparing = video !== null && UNFINISHED.has(video.asset?.state ?? '');
  useGraphQuery(
    ['watch', videoId],
    WatchVideo,
    { id: videoId },
    { whose: 'mine', enabled: preparing, refetchIntervalMs: LOOK_AGAIN_MS },
  );
  const access = useAccess(video);

  if (watch.isError)
    return (
      <ErrorPanel
        level={1}
        title={texts.failed}
        code={watch.error.code}
        requestId={watch.error.requestId}
        onRetry={() => void watch.refetch()}
      >
        {watch.error.message}
      </ErrorPanel>
    );
  if (watch.data === undefined) return <WatchSkeleton />;
  if (video === null) return <MissingVideo />;
  return (
    <div className={LAYOUT}>
      <title>{video.title}</title>
      <div className="min-w-0">
        <div className="-mx-4 -mt-6 sm:mx-0 sm:mt-0">
          <WatchStage video={video} access={access} />
        </div>
        <VideoFacts video={video} />
        {video.gated && <AccessCard video={video} access={access} />}
      </div>
      <RelatedList videoId={video.id} />
    </div>
  );
}

function WatchSkeleton() {
  return (
    <div className={LAYOUT} aria-busy="true">
      <div>
        <div className="-mx-4 -mt-6 sm:mx-0 sm:mt-0">
          <Skeleton className="aspect-video sm:rounded-xl" />
        </div>
        <Skeleton className="mt-5 h-7 w-2/3" />
        <Skeleton className="mt-3 h-4 w-1/3" />
      </div>
      <div className="hidden flex-col gap-4 xl:flex">
        {['first', 'second', 'third'].map((place) => (
          <Skeleton key={place} className="h-20 rounded-lg" />
        ))}
      </div>
    </div>
  );
}

function MissingVideo() {
  const path = useTenantPath();
  return (
    <EmptyState
      level={1}
      icon={<VideoOff />}
      title={texts.missing.title}
      actions={
        <Link href={path()} className={buttonClass()}>
          {texts.toCatalogue}
        </Link>
      }
    >
      {texts.missing.body}
    </EmptyState>
  );
}
