'use client';

import { buttonClass } from '@streamgate/ui/button-class';
import { EmptyState } from '@streamgate/ui/empty-state';
import { History } from 'lucide-react';
import Link from 'next/link';
import { useGraphQuery } from '../api/use-graph-query.ts';
import { useTenantPath } from '../shell/use-tenant-path.ts';
import { VideoCard } from '../video/video-card.tsx';
import { VideoGrid, VideoGridSkeleton } from '../video/video-grid.tsx';
import { LoadError } from './load-error.tsx';
import { MyHistory } from './me.documents.ts';
import { meTexts } from './me.texts.ts';

const texts = meTexts.history;

/** What was watched, newest first, with how far. */
export function HistoryPanel() {
  const path = useTenantPath();
  const { data, error, refetch } = useGraphQuery(['history'], MyHistory, {}, { whose: 'mine' });
  if (error !== null) return <LoadError error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <VideoGridSkeleton count={4} />;
  const history = data.me?.account.history ?? [];
  if (history.length === 0)
    return (
      <EmptyState
        icon={<History />}
        title={texts.empty}
        actions={
          <Link href={path()} className={buttonClass()}>
            {texts.action}
          </Link>
        }
      >
        {texts.emptyBody}
      </EmptyState>
    );
  return (
    <VideoGrid title={meTexts.tabs.history}>
      {history.map(({ video, positionMs }) => (
        <VideoCard key={video.id} video={video} watched={video.durationMs ? Math.min(1, positionMs / video.durationMs) : null} />
      ))}
    </VideoGrid>
  );
}
