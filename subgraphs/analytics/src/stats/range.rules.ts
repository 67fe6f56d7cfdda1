import { done, type Outcome, refuse } from '@streamgate/kernel/outcome';
import { days } from '@streamgate/kernel/units';

export const DAY_MS = days(1);
const DAYS_MAX = 90;

/** From the first moment up to, but not including, the last. */
export interface Range {
  readonly from: Date;
  readonly to: Date;
}

/** The last `count` days (UTC), today included, up to now. */
export function lastDays(count: number, nowMs: number): Outcome<Range, 'BAD_INPUT'> {
  if (!Number.isInteger(count) || count < 1 || count > DAYS_MAX)
    return refuse('BAD_INPUT', `Ask for 1 to ${DAYS_MAX} days.`, 'days');
  const today = Math.floor(nowMs / DAY_MS) * DAY_MS;
  return done({ from: new Date(today - (count - 1) * DAY_MS), to: new Date(nowMs) });
}

/** The same days earlier: as many, up to the same time of day, so that a day that is not over is compared with a like one. */
export const rangeBefore = ({ from, to }: Range, count: number): Range => ({
  from: new Date(from.getTime() - count * DAY_MS),
  to: new Date(to.getTime() - count * DAY_MS),
});

/** The day as YYYY-MM-DD in UTC. */
export const dayOf = (at: Date): string => at.toISOString().slice(0, 10);

/** Every day that the range touches, oldest first. */
export function daysOf({ from, to }: Range): string[] {
  const count = Math.floor((to.getTime() - from.getTime()) / DAY_MS) + 1;
  return Array.from({ length: count }, (_, at) => dayOf(new Date(from.getTime() + at * DAY_MS)));
}
