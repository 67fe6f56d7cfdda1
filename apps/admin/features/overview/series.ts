const SHORT = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short', timeZone: 'UTC' });

/** "Nov 14" of a UTC day such as 2026-11-14. */
export const shortDay = (day: string): string => SHORT.format(new Date(`${day}T00:00:00Z`));

export const sumOf = <Day>(series: readonly Day[], of: (day: Day) => number): number =>
  series.reduce((sum, day) => sum + of(day), 0);

/** The day with the most; null when all are zero. */
export function bestDay<Day>(series: readonly Day[], of: (day: Day) => number): Day | null {
  const best = series.reduce<Day | null>((top, day) => (top === null || of(day) > of(top) ? day : top), null);
  return best === null || of(best) === 0 ? null : best;
}
