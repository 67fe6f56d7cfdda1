'use client';

import { Button } from '@streamgate/ui/button';
import { EmptyState } from '@streamgate/ui/empty-state';
import { ErrorPanel } from '@streamgate/ui/error-panel';
import { Clapperboard, SearchX } from 'lucide-react';
import { VideoCard } from '../video/video-card.tsx';
import { VideoGrid, VideoGridSkeleton } from '../video/video-grid.tsx';
import { catalogueTexts as texts } from './catalogue.texts.ts';
import { useCatalogue } from './use-catalogue.ts';

export interface CatalogueListProps {
  readonly search: string;
  readonly tag: string;
  readonly onShowAll: () => void;
}

const EAGER = 4;

/** The videos, or why there are none. */
export function CatalogueList({ search, tag, onShowAll }: CatalogueListProps) {
  const list = useCatalogue({ search, tag });
  if (list.isPending)
    return (
      <div aria-busy="true">
        <VideoGridSkeleton />
      </div>
    );
  if (list.isError && list.data === undefined)
    return (
      <ErrorPanel
        title={texts.failed}
        code={list.error.code}
        requestId={list.error.requestId}
        onRetry={() => void list.refetch()}
        retrying={list.isFetching}
      >
        {list.error.message}
      </ErrorPanel>
    );
  if (list.data.length === 0) return <NothingHere search={search} tag={tag} onShowAll={onShowAll} />;
  return (
    <section aria-label={texts.title} aria-busy={list.isPlaceholderData}>
      <div className={list.isPlaceholderData ? 'opacity-60 transition-opacity' : undefined}>
        <VideoGrid title={texts.everything}>
          {list.data.map(({ node }, at) => (
            <VideoCard key={node.id} video={node} first={at < EAGER} />
          ))}
        </VideoGrid>
      </div>
      {list.hasNextPage && (
        <div className="mt-10 flex justify-center">
          <Button onClick={() => void list.fetchNextPage()} loading={list.isFetchingNextPage}>
            {texts.more}
          </Button>
        </div>
      )}
    </section>
  );
}

function NothingHere({ search, tag, onShowAll }: CatalogueListProps) {
  if (search === '' && tag === '')
    return (
      <EmptyState icon={<Clapperboard />} title={texts.empty.title}>
        {texts.empty.body}
      </EmptyState>
    );
  return (
    <EmptyState
      icon={<SearchX />}
      title={search === '' ? texts.noHitTag(tag) : texts.noHit(search)}
      actions={<Button onClick={onShowAll}>{texts.showAll}</Button>}
    >
      {texts.noHitBody}
    </EmptyState>
  );
}
