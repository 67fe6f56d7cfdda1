export interface SizedSegment {
  readonly durationS: number;
  readonly sizeBytes: number;
}

/**
 * Peak and mean bit rate as RFC 8216 4.3.4.2 and 4.1 mean them: the peak is the largest rate of any contiguous set of segments
 * that lasts between 0.5 and 1.5 of the target duration, so that a last segment of one frame does not count alone.
 */
export function measureBitRates(segments: readonly SizedSegment[]): { peakBps: number; averageBps: number } {
  const target = Math.round(Math.max(0, ...segments.map((segment) => segment.durationS)));
  const seconds = segments.reduce((sum, segment) => sum + segment.durationS, 0);
  const bytes = segments.reduce((sum, segment) => sum + segment.sizeBytes, 0);
  const averageBps = seconds > 0 ? Math.ceil((bytes * 8) / seconds) : 0;
  let peakBps = averageBps;
  segments.forEach((_, first) => {
    let lasts = 0;
    let holds = 0;
    for (const segment of segments.slice(first, first + 8)) {
      lasts += segment.durationS;
      holds += segment.sizeBytes;
      if (lasts > target * 1.5) break;
      if (lasts >= target * 0.5) peakBps = Math.max(peakBps, Math.ceil((holds * 8) / lasts));
    }
  });
  return { peakBps, averageBps };
}
