const BEGUN_MS = 5_000;
const FINISHED = 0.95;
const LEFT_MS = 5_000;

/** How far somebody is, 0 to 1; null when it was hardly begun or is as good as finished, so there is nothing to resume. */
export function watchedShare(positionMs: number, durationMs: number | null): number | null {
  if (durationMs === null || durationMs <= 0 || positionMs < BEGUN_MS) return null;
  const share = positionMs / durationMs;
  return share >= FINISHED || durationMs - positionMs < LEFT_MS ? null : share;
}
