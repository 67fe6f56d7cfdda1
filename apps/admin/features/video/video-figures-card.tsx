'use client';

import { Card, CardBody, CardHeader } from '@streamgate/ui/card';
import { formatCount, formatPercent, formatSpan } from '@streamgate/ui/formats';
import { Skeleton } from '@streamgate/ui/skeleton';
import type { VideoFiguresQuery } from '../../graphql/graphql.ts';
import { useGraphQuery } from '../graph/use-graph-query.ts';
import { useCan } from '../session/use-who.ts';
import { VideoFigures } from './video.queries.ts';

type Stats = NonNullable<NonNullable<VideoFiguresQuery['video']>['stats']>;
const LIVE_MS = 15_000;

const figuresOf = (stats: Stats): readonly (readonly [string, string])[] => [
  ['Views', formatCount(stats.views)],
  ['Viewers', formatCount(stats.viewers)],
  ['Watch time', formatSpan(Number(stats.watchTimeMs))],
  ['Start-up, median', stats.startupP50Ms === null ? '–' : formatSpan(stats.startupP50Ms)],
  ['Start-up, 95th', stats.startupP95Ms === null ? '–' : formatSpan(stats.startupP95Ms)],
  ['Stalled', stats.rebufferRatio === null ? '–' : formatPercent(stats.rebufferRatio)],
  ['Refused by the gate', formatCount(stats.refusals)],
  ['Playback failures', formatCount(stats.failures)],
];

/** Figures of the last 28 days; who watches now, kept fresh. */
export function VideoFiguresCard({ videoId }: { videoId: string }) {
  const can = useCan()('analytics:read');
  const query = useGraphQuery(VideoFigures, { id: videoId, days: 28 }, { enabled: can, refetchMs: LIVE_MS });
  const stats = query.data?.video?.stats;
  if (!can) return null;
  return (
    <Card>
      <CardHeader
        title="Figures"
        description="Last 28 days"
        actions={
          stats != null && (
            <span className="inline-flex items-center gap-1.5 text-sm text-soft tabular-nums">
              <span aria-hidden="true" className="size-1.5 rounded-full bg-success" />
              {formatCount(stats.live)} watching now
            </span>
          )
        }
      />
      <CardBody>
        {stats == null ? (
          query.isPending ? (
            <Skeleton className="h-40" />
          ) : (
            <p className="text-muted text-sm">No figures can be had now.</p>
          )
        ) : (
          <dl className="flex flex-col divide-y">
            {figuresOf(stats).map(([term, figure]) => (
              <div key={term} className="flex justify-between gap-3 py-1.5 text-sm">
                <dt className="text-muted">{term}</dt>
                <dd className="text-ink tabular-nums">{figure}</dd>
              </div>
            ))}
          </dl>
        )}
      </CardBody>
    </Card>
  );
}
