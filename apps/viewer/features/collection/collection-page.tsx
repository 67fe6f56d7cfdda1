'use client';

import { buttonClass } from '@streamgate/ui/button-class';
import { EmptyState } from '@streamgate/ui/empty-state';
import { ErrorPanel } from '@streamgate/ui/error-panel';
import { Skeleton } from '@streamgate/ui/skeleton';
import { FolderX, Play } from 'lucide-react';
import Link from 'next/link';
import type { CollectionVideosQuery } from '../../graphql/graphql.ts';
import { useGraphQuery } from '../api/use-graph-query.ts';
import { useTenantPath } from '../shell/use-tenant-path.ts';
import { VideoCard } from '../video/video-card.tsx';
import { VideoGrid, VideoGridSkeleton } from '../video/video-grid.tsx';
import { CollectionVideos } from './collection.documents.ts';
import { collectionTexts as texts } from './collection.texts.ts';

/** A collection, series or course with its videos in order. */
export function CollectionPage({ collectionId }: { readonly collectionId: string }) {
  const { data, error, refetch } = useGraphQuery(
    ['collection', collectionId],
    CollectionVideos,
    { id: collectionId },
    { whose: 'public' },
  );
  const path = useTenantPath();
  if (error !== null)
    return (
      <ErrorPanel level={1} title={texts.failed} code={error.code} requestId={error.requestId} onRetry={() => void refetch()}>
        {error.message}
      </ErrorPanel>
    );
  if (data === undefined)
    return (
      <div aria-busy="true">
        <Skeleton className="mb-3 h-8 w-72" />
        <Skeleton className="mb-8 h-4 w-96 max-w-full" />
        <VideoGridSkeleton />
      </div>
    );
  if (data.collection === null)
    return (
      <EmptyState
        level={1}
        icon={<FolderX />}
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
  return <CollectionView collection={data.collection} />;
}

function CollectionView({ collection }: { readonly collection: NonNullable<CollectionVideosQuery['collection']> }) {
  const path = useTenantPath();
  const videos = collection.videos.edges.map(({ node }) => node);
  const [first] = videos;
  return (
    <>
      <title>{collection.title}</title>
      <header className="mb-8 flex flex-wrap items-end justify-between gap-4">
        <div className="max-w-[70ch]">
          <p className="text-muted text-sm">
            {texts.kinds[collection.kind] ?? collection.kind} · {texts.count(collection.videoCount)}
          </p>
          <h1 className="mt-1 font-semibold text-2xl sm:text-3xl">{collection.title}</h1>
          {collection.description !== '' && (
            <p className="mt-3 whitespace-pre-wrap text-md text-soft">{collection.description}</p>
          )}
        </div>
        {first && (
          <Link href={path(`/watch/${first.id}`)} className={buttonClass({ variant: 'primary' })}>
            <Play fill="currentColor" /> {texts.playFirst}
          </Link>
        )}
      </header>
      {videos.length === 0 ? (
        <EmptyState title={texts.empty.title}>{texts.empty.body}</EmptyState>
      ) : (
        <VideoGrid title={texts.videos}>
          {videos.map((video) => (
            <VideoCard key={video.id} video={video} />
          ))}
        </VideoGrid>
      )}
    </>
  );
}
