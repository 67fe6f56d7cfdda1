'use client';

import { Card } from '@streamgate/ui/card';
import { Select } from '@streamgate/ui/select';
import { Skeleton } from '@streamgate/ui/skeleton';
import { parseAsNumberLiteral, useQueryState } from 'nuqs';
import { Suspense } from 'react';
import { Forbidden, QueryView } from '../graph/query-view.tsx';
import { useGraphQuery } from '../graph/use-graph-query.ts';
import { useCan, useMembership } from '../session/use-who.ts';
import { PageHeader } from '../shell/page-header.tsx';
import { FailingVideos } from './failing-videos.tsx';
import { FirstStepsCard } from './first-steps-card.tsx';
import { OverviewFigures } from './overview.queries.ts';
import { OverviewBody } from './overview-body.tsx';

const RANGES = [7, 28, 90] as const;
const LIVE_MS = 15_000;

/** The tenant at a glance: what to do first, what fails, what was watched. */
export function OverviewPage() {
  return (
    <Suspense>
      <Overview />
    </Suspense>
  );
}

function Overview() {
  const [days, setDays] = useQueryState('days', parseAsNumberLiteral(RANGES).withDefault(28));
  const name = useMembership()?.tenant.name;
  return (
    <>
      <PageHeader
        title="Overview"
        {...(name !== undefined && { description: name })}
        actions={
          <Select
            label="Range of days"
            size="sm"
            className="w-36"
            value={String(days)}
            onChange={(next) => void setDays(Number(next) as (typeof RANGES)[number])}
            options={RANGES.map((range) => ({ value: String(range), label: `Last ${range} days` }))}
          />
        }
      />
      <div className="flex flex-col gap-5">
        <FirstStepsCard />
        <FailingVideos />
        <Figures days={days} />
      </div>
    </>
  );
}

function Figures({ days }: { days: number }) {
  const can = useCan()('analytics:read');
  const query = useGraphQuery(OverviewFigures, { days }, { keepPrevious: true, refetchMs: LIVE_MS, enabled: can });
  if (!can) return <Forbidden>Figures need the permission analytics:read.</Forbidden>;
  return (
    <QueryView query={query} what="the figures" skeleton={<FiguresSkeleton />}>
      {({ tenant }) => <OverviewBody overview={tenant?.overview ?? null} storage={tenant?.storage ?? null} days={days} />}
    </QueryView>
  );
}

function FiguresSkeleton() {
  return (
    <div className="flex flex-col gap-5">
      <Card className="grid grid-cols-2 lg:grid-cols-4">
        {['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((key) => (
          <div key={key} className="px-5 py-4">
            <Skeleton className="mb-2 h-3.5 w-20" />
            <Skeleton className="h-6 w-24" />
          </div>
        ))}
      </Card>
      <div className="grid gap-5 lg:grid-cols-2">
        <Card className="h-80" />
        <Card className="h-80" />
      </div>
    </div>
  );
}
