'use client';

import { Badge } from '@streamgate/ui/badge';
import { formatDay } from '@streamgate/ui/formats';
import { LockKeyhole } from 'lucide-react';
import Link from 'next/link';
import { Fragment } from 'react';
import { useTenantPath } from '../shell/use-tenant-path.ts';
import { formatViews } from '../video/format.rules.ts';
import type { WatchedVideo } from './use-access.ts';
import { watchTexts as texts } from './watch.texts.ts';

/** Title, figures, words and where it belongs. */
export function VideoFacts({ video }: { readonly video: WatchedVideo }) {
  const path = useTenantPath();
  return (
    <div className="mt-5">
      <h1 className="font-semibold text-xl sm:text-2xl">{video.title}</h1>
      <div className="mt-2 flex flex-wrap items-center gap-x-2.5 gap-y-2 text-base text-muted">
        {video.gated && (
          <Badge tone="accent" icon={<LockKeyhole />}>
            Gated
          </Badge>
        )}
        {video.visibility !== 'public' && <Badge tone="warning">{video.visibility}</Badge>}
        <span>{formatViews(video.viewCount)}</span>
        {video.publishedAt && (
          <>
            <span aria-hidden="true">·</span>
            <time dateTime={video.publishedAt}>{formatDay(video.publishedAt)}</time>
          </>
        )}
        {video.collections.map(({ id, title }) => (
          <Fragment key={id}>
            <span aria-hidden="true">·</span>
            <span>
              {texts.inCollection}{' '}
              <Link
                href={path(`/collections/${id}`)}
                className="rounded-sm font-medium text-accent-ink underline underline-offset-2"
              >
                {title}
              </Link>
            </span>
          </Fragment>
        ))}
      </div>
      {video.description !== '' && <p className="mt-4 max-w-[75ch] whitespace-pre-wrap text-md text-soft">{video.description}</p>}
      {video.tags.length > 0 && (
        <ul className="mt-4 flex flex-wrap gap-1.5">
          {video.tags.map((tag) => (
            <li key={tag}>
              <Link
                href={path(`?tag=${encodeURIComponent(tag)}`)}
                prefetch={false}
                className="inline-flex h-7 items-center rounded-md bg-sunken px-2.5 text-sm text-soft transition-colors hover:text-ink"
              >
                {tag}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
