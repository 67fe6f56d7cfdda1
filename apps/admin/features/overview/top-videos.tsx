'use client';

import { Card, CardHeader } from '@streamgate/ui/card';
import { DataTable } from '@streamgate/ui/data-table';
import { formatCount, formatSpan } from '@streamgate/ui/formats';
import Link from 'next/link';
import { tenantHref } from '../shell/nav-items.ts';
import { useTenantSlug } from '../tenants/use-tenant-slug.ts';
import { VideoPoster } from '../video/video-poster.tsx';
import type { OverviewData } from './overview-body.tsx';

type TopVideo = OverviewData['topVideos'][number];

/** What was watched most, by time. */
export function TopVideos({ videos, days }: { videos: readonly TopVideo[]; days: number }) {
  return (
    <Card className="min-w-0 overflow-hidden">
      <CardHeader title="Most watched" description={`By watch time, last ${days} days`} />
      {videos.length === 0 ? (
        <p className="px-5 pb-8 text-base text-muted">Nobody has watched yet. Publish a video and share its link.</p>
      ) : (
        <DataTable
          caption="Most watched videos"
          rows={videos}
          rowKey={({ video }) => video.id}
          columns={[
            {
              key: 'video',
              header: 'Video',
              cell: ({ video }: TopVideo) => <TitleCell video={video} />,
              className: 'w-full min-w-40',
            },
            {
              key: 'views',
              header: 'Views',
              align: 'right',
              cell: ({ views }: TopVideo) => <span className="tabular-nums">{formatCount(views)}</span>,
            },
            {
              key: 'watch',
              header: 'Watch time',
              align: 'right',
              className: 'whitespace-nowrap',
              cell: ({ watchTimeMs }: TopVideo) => <span className="tabular-nums">{formatSpan(Number(watchTimeMs))}</span>,
            },
          ]}
        />
      )}
    </Card>
  );
}

function TitleCell({ video }: { video: TopVideo['video'] }) {
  const slug = useTenantSlug() ?? '';
  return (
    <span className="flex items-center gap-3">
      <VideoPoster poster={video.asset?.poster} className="w-16" />
      <Link
        href={tenantHref(slug, `/videos/${video.id}`)}
        className="line-clamp-2 rounded-sm font-medium text-ink after:absolute after:inset-0 group-hover:underline"
      >
        {video.title}
      </Link>
    </span>
  );
}
