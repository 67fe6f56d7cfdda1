'use client';

import { ChartFigure, LegendItem } from '@streamgate/ui/chart-figure';
import { DataTable } from '@streamgate/ui/data-table';
import { formatCount, formatDay, formatShortCount, formatSpan } from '@streamgate/ui/formats';
import { Skeleton } from '@streamgate/ui/skeleton';
import dynamic from 'next/dynamic';
import type { OverviewData } from './overview-body.tsx';
import { bestDay, shortDay, sumOf } from './series.ts';
import { watchTimeUnit } from './watch-time-unit.ts';

type Day = OverviewData['series'][number];

const SeriesChart = dynamic(() => import('@streamgate/ui/series-chart').then((part) => part.SeriesChart), {
  ssr: false,
  loading: () => <Skeleton className="h-[220px]" />,
});

interface Shown {
  readonly key: string;
  readonly label: string;
  readonly of: (day: Day) => number;
  readonly format: (value: number) => string;
}

const VIEWS: Shown = { key: 'views', label: 'Views', of: ({ views }) => views, format: formatShortCount };
const WATCH: Shown = { key: 'watch', label: 'Watch time', of: ({ watchTimeMs }) => Number(watchTimeMs), format: formatSpan };
const REFUSALS: Shown = { key: 'refusals', label: 'Refused by a gate', of: ({ refusals }) => refusals, format: formatShortCount };
const FAILURES: Shown = { key: 'failures', label: 'Playback failures', of: ({ failures }) => failures, format: formatShortCount };

/** Three charts with their sentences and tables. */
export function OverviewCharts({ series, days }: { series: readonly Day[]; days: number }) {
  const range = `in the last ${days} days`;
  return (
    <div className="grid gap-5 lg:grid-cols-2">
      <SimpleChart shown={VIEWS} series={series} sentence={viewsSentence(series, range)} />
      <WatchChart series={series} range={range} />
      <div className="min-w-0 lg:col-span-2">
        <TroubleChart series={series} range={range} />
      </div>
    </div>
  );
}

function viewsSentence(series: readonly Day[], range: string): string {
  const best = bestDay(series, VIEWS.of);
  const views = sumOf(series, VIEWS.of);
  const total = `${formatCount(views)} ${views === 1 ? 'view' : 'views'} ${range}`;
  return best === null ? `${total}.` : `${total}, most on ${shortDay(best.day)} (${formatCount(best.views)}).`;
}

const table = (title: string, series: readonly Day[], columns: readonly Shown[]) => (
  <DataTable
    caption={`${title} by day`}
    rows={[...series].reverse()}
    rowKey={({ day }) => day}
    columns={[
      { key: 'day', header: 'Day', cell: ({ day }: Day) => formatDay(`${day}T12:00:00Z`) },
      ...columns.map(({ key, label, of, format }) => ({
        key,
        header: label,
        align: 'right' as const,
        cell: (day: Day) => <span className="tabular-nums">{format(of(day))}</span>,
      })),
    ]}
  />
);

interface SimpleProps {
  readonly shown: Shown;
  readonly series: readonly Day[];
  readonly sentence: string;
}

function SimpleChart({ shown, series, sentence }: SimpleProps) {
  const rows = series.map((day) => ({ label: shortDay(day.day), [shown.key]: shown.of(day) }));
  return (
    <ChartFigure
      title={shown.label}
      sentence={sentence}
      chart={<SeriesChart label={sentence} rows={rows} series={[{ key: shown.key, label: shown.label, tone: 'accent' }]} />}
      table={table(shown.label, series, [shown])}
    />
  );
}

function WatchChart({ series, range }: { series: readonly Day[]; range: string }) {
  const unit = watchTimeUnit(Math.max(0, ...series.map(WATCH.of)));
  const sentence = `${formatSpan(sumOf(series, WATCH.of))} watched ${range}.`;
  return (
    <ChartFigure
      title={WATCH.label}
      sentence={sentence}
      chart={
        <SeriesChart
          label={sentence}
          rows={series.map((day) => ({ label: shortDay(day.day), watch: WATCH.of(day) / unit.ms }))}
          series={[{ key: 'watch', label: WATCH.label, tone: 'accent' }]}
          format={(value) => `${Number(value.toFixed(value < 10 ? 1 : 0))} ${unit.name}`}
        />
      }
      table={table(WATCH.label, series, [WATCH])}
    />
  );
}

const timesOf = (count: number): string => (count === 1 ? 'once' : `${formatCount(count)} times`);

function TroubleChart({ series, range }: { series: readonly Day[]; range: string }) {
  const [refused, failed] = [sumOf(series, REFUSALS.of), sumOf(series, FAILURES.of)];
  const sentence = `Gates said no ${timesOf(refused)} ${range}; playback broke ${timesOf(failed)}. The first is the rule at work, the second is a fault.`;
  return (
    <ChartFigure
      title="Refusals and failures"
      sentence={sentence}
      chart={
        <SeriesChart
          label={sentence}
          shape="bars"
          height={180}
          rows={series.map((day) => ({ label: shortDay(day.day), refusals: day.refusals, failures: day.failures }))}
          series={[
            { key: 'refusals', label: REFUSALS.label, tone: 'accent' },
            { key: 'failures', label: FAILURES.label, tone: 'danger' },
          ]}
        />
      }
      legend={
        <>
          <LegendItem color="var(--sg-accent)">{REFUSALS.label}</LegendItem>
          <LegendItem color="var(--sg-danger)">{FAILURES.label}</LegendItem>
        </>
      }
      table={table('Refusals and failures', series, [REFUSALS, FAILURES])}
    />
  );
}
