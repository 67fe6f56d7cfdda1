const WINDOW_MS = 6_000;

/** Measures bytes a second over the last six seconds; null until there are two samples. */
export function createSpeedMeter(): (sentBytes: number, nowMs: number) => number | null {
  let samples: { readonly sentBytes: number; readonly atMs: number }[] = [];
  return (sentBytes, nowMs) => {
    const last = samples.at(-1);
    // A retry begins again at an older offset: what was measured before says nothing any more.
    if (last !== undefined && sentBytes < last.sentBytes) samples = [];
    samples = [...samples.filter(({ atMs }) => nowMs - atMs <= WINDOW_MS), { sentBytes, atMs: nowMs }];
    const first = samples[0];
    if (first === undefined || nowMs - first.atMs < 200) return null;
    return ((sentBytes - first.sentBytes) / (nowMs - first.atMs)) * 1_000;
  };
}
