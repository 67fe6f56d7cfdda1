'use client';

import { formatClock } from '@streamgate/ui/formats';
import { LockKeyhole } from 'lucide-react';
import Link from 'next/link';
import type { VideoCardFieldsFragment } from '../../graphql/graphql.ts';
import { useGraphQuery } from '../api/use-graph-query.ts';
import { useTenantPath } from '../shell/use-tenant-path.ts';
import { formatViews } from '../video/format.rules.ts';
import { Poster } from '../video/poster.tsx';
import { WatchRelated } from './watch.documents.ts';
import { watchTexts as texts } from './watch.texts.ts';

/** What goes with this video. */
export function RelatedList({ videoId }: { readonly videoId: string }) {
  const { data } = useGraphQuery(['related', videoId], WatchRelated, { id: videoId }, { whose: 'mine' });
  const related = data?.video?.related ?? [];
  if (related.length === 0) return null;
  return (
    <aside aria-labelledby="related-title">
      <h2 id="related-title" className="mb-4 font-semibold text-md">
        {texts.related}
      </h2>
      <ul className="grid gap-4 sm:grid-cols-2 xl:grid-cols-1">
        {related.map((video) => (
          <li key={video.id}>
            <RelatedItem video={video} />
          </li>
        ))}
      </ul>
    </aside>
  );
}

function RelatedItem({ video }: { readonly video: VideoCardFieldsFragment }) {
  const path = useTenantPath();
  return (
    <article className="group relative flex gap-3">
      <div className="relative aspect-video w-40 shrink-0 overflow-hidden rounded-lg ring-1 ring-line">
        <Poster source={video.asset?.poster} />
        {video.gated && (
          <span className="absolute top-1.5 left-1.5 grid size-5 place-items-center rounded-md bg-black/80 text-white">
            <LockKeyhole aria-label="Gated" className="size-3" />
          </span>
        )}
        {video.durationMs !== null && (
          <span className="absolute right-1.5 bottom-1.5 rounded-sm bg-black/80 px-1 font-medium text-2xs text-white tabular-nums">
            {formatClock(video.durationMs)}
          </span>
        )}
      </div>
      <div className="min-w-0 pt-0.5">
        <h3 className="line-clamp-2 font-medium text-base leading-snug">
          <Link href={path(`/watch/${video.id}`)} className="rounded-sm after:absolute after:inset-0 after:rounded-lg">
            {video.title}
          </Link>
        </h3>
        <p className="mt-1 text-muted text-sm">{formatViews(video.viewCount)}</p>
      </div>
    </article>
  );
}
