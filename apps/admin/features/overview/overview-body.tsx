'use client';

import { Card } from '@streamgate/ui/card';
import { EmptyState } from '@streamgate/ui/empty-state';
import { ChartColumn } from 'lucide-react';
import type { OverviewFiguresQuery } from '../../graphql/graphql.ts';
import { OverviewCharts } from './overview-charts.tsx';
import { OverviewTotals } from './overview-totals.tsx';
import { StorageCard } from './storage-card.tsx';
import { TopVideos } from './top-videos.tsx';

type Tenant = NonNullable<OverviewFiguresQuery['tenant']>;
export type OverviewData = NonNullable<Tenant['overview']>;
export type StorageData = NonNullable<Tenant['storage']>;

interface Props {
  readonly overview: OverviewData | null;
  readonly storage: StorageData | null;
  readonly days: number;
}

/** Nothing to count, now or before: one sentence says more than eight zeros. */
const isQuiet = ({ totals, previous }: OverviewData): boolean =>
  totals.views + previous.views + totals.refusals + totals.failures + totals.live === 0;

/** Totals, charts, the most watched and the room used; what cannot be had is said, the rest is shown. */
export function OverviewBody({ overview, storage, days }: Props) {
  return (
    <>
      {overview === null && (
        <EmptyState icon={<ChartColumn />} title="No figures can be had now">
          Everything else works. They come back by themselves; watching goes on being counted.
        </EmptyState>
      )}
      {overview !== null && isQuiet(overview) && (
        <Card>
          <EmptyState icon={<ChartColumn />} title="No views yet">
            Views, watch time, refusals and failures appear here within seconds of the first play.
          </EmptyState>
        </Card>
      )}
      {overview !== null && !isQuiet(overview) && (
        <>
          <OverviewTotals overview={overview} days={days} />
          <OverviewCharts series={overview.series} days={days} />
        </>
      )}
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_336px]">
        <TopVideos videos={overview?.topVideos ?? []} days={days} />
        {storage !== null && <StorageCard storage={storage} />}
      </div>
    </>
  );
}
