/** Counts by bucket: bucket n holds values from 1.1^n up to 1.1^(n+1). Histograms add up; a percentile is right within 5 %. */
export type Histogram = Readonly<Record<string, number>>;

const BASE = 1.1;

/** The value below which the share `q` (0 to 1) of all lies; null when there is none. */
export function percentile(histogram: Histogram, q: number): number | null {
  const buckets = Object.entries(histogram).map(([bucket, count]) => [Number(bucket), count] as const);
  buckets.sort(([a], [b]) => a - b);
  const rank = Math.ceil(q * buckets.reduce((sum, [, count]) => sum + count, 0));
  let seen = 0;
  for (const [bucket, count] of buckets) {
    seen += count;
    if (seen >= Math.max(rank, 1)) return Math.round(BASE ** (bucket + 0.5));
  }
  return null;
}
