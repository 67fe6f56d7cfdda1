const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

/** The unit in which watch time is drawn, so that the axis shows whole numbers: hours, or minutes where there is little. */
export function watchTimeUnit(largestMs: number): { readonly ms: number; readonly name: string } {
  return largestMs >= 2 * HOUR_MS ? { ms: HOUR_MS, name: 'h' } : { ms: MINUTE_MS, name: 'min' };
}
