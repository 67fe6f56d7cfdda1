import { type Histogram, percentile } from '../rollup/histogram.rules.ts';

/** Sums over hours, as the store adds them up. */
export interface Sums {
  readonly videoId: string | null;
  readonly views: number;
  readonly viewers: number;
  readonly failures: number;
  readonly refusals: number;
  readonly playedMs: bigint;
  readonly stalledMs: bigint;
  readonly startupHistogram: Histogram;
}

/** Figures of one video, or of a tenant where the video is null. */
export interface Figures {
  readonly videoId: string | null;
  readonly views: number;
  readonly viewers: number;
  readonly watchTimeMs: bigint;
  readonly startupP50Ms: number | null;
  readonly startupP95Ms: number | null;
  readonly rebufferRatio: number | null;
  readonly refusals: number;
  readonly failures: number;
}

/** Stalled time over playing and stalled time; null when nothing was played. */
function rebufferRatio(playedMs: bigint, stalledMs: bigint): number | null {
  const whole = playedMs + stalledMs;
  return whole === 0n ? null : Number(stalledMs) / Number(whole);
}

export const toFigures = ({ startupHistogram, playedMs, stalledMs, ...sums }: Sums): Figures => ({
  ...sums,
  watchTimeMs: playedMs,
  startupP50Ms: percentile(startupHistogram, 0.5),
  startupP95Ms: percentile(startupHistogram, 0.95),
  rebufferRatio: rebufferRatio(playedMs, stalledMs),
});
