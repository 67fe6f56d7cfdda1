'use client';

import { Card } from '@streamgate/ui/card';
import { formatPercent, formatShortCount, formatSpan } from '@streamgate/ui/formats';
import { StatTile } from '@streamgate/ui/stat-tile';
import { changeOf } from './change-of.ts';
import type { OverviewData } from './overview-body.tsx';

const spanOrNone = (ms: number | null): string => (ms === null ? '–' : formatSpan(ms));

function stalledHint(now: number | null, before: number | null): string {
  if (now === null) return 'not measured yet';
  return before === null ? 'not measured before' : 'none before';
}

/** The range in eight figures, each against the range before. */
export function OverviewTotals({ overview, days }: { overview: OverviewData; days: number }) {
  const { totals, previous } = overview;
  return (
    <Card className="overflow-hidden">
      <h2 className="sr-only">Totals of the last {days} days</h2>
      {/* Lines between the tiles come from the ground showing through the gaps. */}
      <dl className="grid grid-cols-2 gap-px bg-line md:grid-cols-4 [&>div]:bg-surface">
        <StatTile
          label="Views"
          value={formatShortCount(totals.views)}
          change={changeOf(totals.views, previous.views)}
          hint="none before"
        />
        <StatTile
          label="Watch time"
          value={formatSpan(Number(totals.watchTimeMs))}
          change={changeOf(Number(totals.watchTimeMs), Number(previous.watchTimeMs))}
          hint="none before"
        />
        <StatTile
          label="Viewers"
          value={formatShortCount(totals.viewers)}
          change={changeOf(totals.viewers, previous.viewers)}
          hint="none before"
        />
        <StatTile
          label={
            <span className="inline-flex items-center gap-1.5">
              <span aria-hidden="true" className="size-1.5 animate-shimmer rounded-full bg-success" />
              Watching now
            </span>
          }
          value={formatShortCount(totals.live)}
          hint="at this moment"
        />
        <StatTile
          label="Start-up, median"
          value={spanOrNone(totals.startupP50Ms)}
          change={changeOf(totals.startupP50Ms, previous.startupP50Ms)}
          better="less"
          hint={totals.startupP95Ms === null ? 'not measured yet' : `95th: ${formatSpan(totals.startupP95Ms)}`}
        />
        <StatTile
          label="Time stalled"
          value={totals.rebufferRatio === null ? '–' : formatPercent(totals.rebufferRatio)}
          change={changeOf(totals.rebufferRatio, previous.rebufferRatio)}
          better="less"
          hint={stalledHint(totals.rebufferRatio, previous.rebufferRatio)}
        />
        <StatTile
          label="Refused by a gate"
          value={formatShortCount(totals.refusals)}
          hint={previous.refusals === 0 ? 'none before' : `${formatShortCount(previous.refusals)} before`}
        />
        <StatTile
          label="Playback failures"
          value={formatShortCount(totals.failures)}
          change={changeOf(totals.failures, previous.failures)}
          better="less"
          hint="none before"
        />
      </dl>
    </Card>
  );
}
