const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
const SECOND_MS = 1_000;

/** The unit in which watch time is drawn, so that the axis shows whole numbers: hours, or less where there is little. */
export function watchTimeUnit(largestMs: number): { readonly ms: number; readonly name: string } {
  if (largestMs >= 2 * HOUR_MS) return { ms: HOUR_MS, name: 'h' };
  return largestMs >= 2 * MINUTE_MS ? { ms: MINUTE_MS, name: 'min' } : { ms: SECOND_MS, name: 's' };
}
