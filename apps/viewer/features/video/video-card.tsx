'use client';

import { formatAge, formatClock } from '@streamgate/ui/formats';
import { LockKeyhole } from 'lucide-react';
import Link from 'next/link';
import { graphql } from '../../graphql/gql.ts';
import type { VideoCardFieldsFragment } from '../../graphql/graphql.ts';
import { useTenantPath } from '../shell/use-tenant-path.ts';
import { formatViews } from './format.rules.ts';
import { Poster } from './poster.tsx';

// What a card shows, for every list to ask for.
graphql(/* GraphQL */ `
  fragment VideoCardFields on Video {
    id
    title
    durationMs
    publishedAt
    viewCount
    gated
    asset {
      id
      state
      poster
    }
  }
`);

export interface VideoCardProps {
  readonly video: VideoCardFieldsFragment;
  /** 0 to 1 where the person stopped; null when never watched. */
  readonly watched?: number | null;
  readonly first?: boolean;
}

/** A video in a grid. The whole card is one link. */
export function VideoCard({ video, watched = null, first = false }: VideoCardProps) {
  const path = useTenantPath();
  return (
    <article className="group relative">
      <div className="relative aspect-video overflow-hidden rounded-xl bg-sunken ring-1 ring-line">
        <Poster
          source={video.asset?.poster}
          first={first}
          className="transition-transform duration-300 ease-out group-hover:scale-[1.025] motion-reduce:group-hover:scale-100"
        />
        {video.gated && (
          <span className="absolute top-2 left-2 inline-flex h-6 items-center gap-1 rounded-md bg-black/80 px-1.5 font-medium text-white text-xs">
            <LockKeyhole aria-hidden="true" className="size-3" />
            Gated
          </span>
        )}
        {video.durationMs !== null && (
          <span className="absolute right-2 bottom-2 rounded-sm bg-black/80 px-1 py-0.5 font-medium text-white text-xs tabular-nums">
            {formatClock(video.durationMs)}
          </span>
        )}
        {watched !== null && watched > 0 && (
          <span aria-hidden="true" data-theme="dark" className="absolute inset-x-0 bottom-0 h-1 bg-black/60">
            <span className="block h-full bg-accent" style={{ width: `${Math.round(watched * 100)}%` }} />
          </span>
        )}
      </div>
      <h3 className="mt-2.5 line-clamp-2 font-medium text-ink text-md leading-snug">
        <Link href={path(`/watch/${video.id}`)} className="rounded-sm after:absolute after:inset-0 after:rounded-xl">
          {video.title}
        </Link>
      </h3>
      <p className="mt-1 flex flex-wrap gap-x-1.5 text-muted text-sm">
        <span>{formatViews(video.viewCount)}</span>
        {video.publishedAt && (
          <>
            <span aria-hidden="true">·</span>
            <time dateTime={video.publishedAt}>{formatAge(video.publishedAt, Date.now())}</time>
          </>
        )}
      </p>
    </article>
  );
}
