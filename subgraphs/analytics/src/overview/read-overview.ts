import type { TenantId } from '@streamgate/kernel/ids';
import { done, type Outcome } from '@streamgate/kernel/outcome';
import type { Deps } from '../deps.ts';
import { type Figures, toFigures } from '../stats/figures.rules.ts';
import { sumTenant } from '../stats/figures.store.ts';
import { daysOf, lastDays, type Range, rangeBefore } from '../stats/range.rules.ts';
import { type DaySums, sumDays, type TopSums, topVideos } from './overview.store.ts';

const TOP = 10;

export interface TenantOverview extends Range {
  readonly totals: Figures;
  readonly previous: Figures;
  readonly series: DaySums[];
  readonly topVideos: TopSums[];
}

const NOTHING: Figures = {
  ...{ videoId: null, views: 0, viewers: 0, watchTimeMs: 0n, refusals: 0, failures: 0 },
  ...{ startupP50Ms: null, startupP95Ms: null, rebufferRatio: null },
};

/** A tenant's figures over the last days, the days before them to compare, day by day, and its most watched videos. */
export async function readOverview(
  { database, clock }: Pick<Deps, 'database' | 'clock'>,
  tenantId: TenantId,
  { days, audience }: { days: number; audience: 'members' | 'everyone' },
): Promise<Outcome<TenantOverview, 'BAD_INPUT'>> {
  const range = lastDays(days, clock.now());
  if (!range.ok) return range;
  const { from, to } = range.value;
  const [sums, byDay, top] = await Promise.all([
    sumTenant(database, tenantId, [range.value, rangeBefore(range.value, days)]),
    sumDays(database, tenantId, range.value),
    topVideos(database, tenantId, audience, { from, to, limit: TOP }),
  ]);
  const [totals = NOTHING, previous = NOTHING] = sums.map(toFigures);
  const known = new Map(byDay.map((day) => [day.day, day]));
  const series = daysOf(range.value).map((day) => known.get(day) ?? { day, views: 0, watchTimeMs: 0n, refusals: 0, failures: 0 });
  return done({ from, to, totals, previous, series, topVideos: top });
}
