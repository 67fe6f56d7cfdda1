'use client';

import { Card } from '@streamgate/ui/card';
import { Skeleton } from '@streamgate/ui/skeleton';
import { useParams } from 'next/navigation';
import type { ReactNode } from 'react';
import type { VideoPageQuery } from '../../graphql/graphql.ts';
import { QueryView } from '../graph/query-view.tsx';
import { useGraphQuery } from '../graph/use-graph-query.ts';
import { isUnderWay } from '../live/asset-states.ts';
import { DataAge } from '../live/data-age.tsx';
import { useLiveAssets } from '../live/live-assets-provider.tsx';
import { AssetError } from './asset-error.tsx';
import { DangerCard } from './danger-card.tsx';
import { DetailsForm } from './details-form.tsx';
import { FileCard } from './file-card.tsx';
import { GateCard } from './gate-card.tsx';
import { PreviewCard } from './preview-card.tsx';
import { PublishCard } from './publish-card.tsx';
import { VideoPage } from './video.queries.ts';
import { VideoFiguresCard } from './video-figures-card.tsx';
import { VideoGone } from './video-gone.tsx';
import { VideoHeader } from './video-header.tsx';

export type PageVideo = NonNullable<VideoPageQuery['video']>;

/** All about one video. */
export function VideoScreen() {
  const { id } = useParams<{ id: string }>();
  const live = useLiveAssets();
  const query = useGraphQuery(VideoPage, { id }, { refetchMs: (data) => live.refetchMs(isUnderWay(data?.video?.asset?.state)) });
  return (
    <QueryView query={query} what="the video" skeleton={<VideoSkeleton />}>
      {({ video }) => (video == null ? <VideoGone /> : <Whole video={video} age={<DataAge updatedAt={query.dataUpdatedAt} />} />)}
    </QueryView>
  );
}

function Whole({ video, age }: { video: PageVideo; age: ReactNode }) {
  return (
    <>
      <VideoHeader video={video} age={age} />
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_336px]">
        <div className="flex min-w-0 flex-col gap-5">
          {video.asset?.error != null && <AssetError asset={video.asset} error={video.asset.error} />}
          <PreviewCard video={video} />
          <DetailsForm key={video.id} video={video} />
          {video.asset !== null && <FileCard asset={video.asset} />}
        </div>
        <div className="flex min-w-0 flex-col gap-5">
          <PublishCard video={video} />
          <GateCard video={video} />
          <VideoFiguresCard videoId={video.id} />
          <DangerCard video={video} />
        </div>
      </div>
    </>
  );
}

function VideoSkeleton() {
  return (
    <>
      <Skeleton className="mb-2 h-4 w-20" />
      <Skeleton className="mb-6 h-7 w-72" />
      <div className="grid gap-5 lg:grid-cols-[minmax(0,1fr)_336px]">
        <div className="flex flex-col gap-5">
          <Skeleton className="aspect-video rounded-xl" />
          <Card className="h-80" />
        </div>
        <div className="flex flex-col gap-5">
          <Card className="h-72" />
          <Card className="h-40" />
        </div>
      </div>
    </>
  );
}
