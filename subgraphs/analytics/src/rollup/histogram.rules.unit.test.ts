import { expect, test } from 'vitest';
import { type Histogram, percentile } from './histogram.rules.ts';

function histogramOf(values: readonly number[]): Histogram {
  const counts: Record<string, number> = {};
  for (const value of values) {
    const bucket = Math.floor(Math.log(Math.max(value, 1)) / Math.log(1.1));
    counts[bucket] = (counts[bucket] ?? 0) + 1;
  }
  return counts;
}

test('percentiles are right within 5 %', () => {
  const values = Array.from({ length: 1_000 }, (_, at) => 100 + at * 5);
  for (const q of [0.01, 0.5, 0.95, 1]) {
    const exact = values[Math.ceil(q * values.length) - 1] as number;
    const near = percentile(histogramOf(values), q) as number;
    expect(Math.abs(near - exact) / exact).toBeLessThan(0.05);
  }
});

test('histograms add up to the histogram of all', () => {
  const [a, b] = [histogramOf([200, 300, 400]), histogramOf([500, 4_000])];
  const added: Record<string, number> = { ...a };
  for (const [bucket, count] of Object.entries(b)) added[bucket] = (added[bucket] ?? 0) + count;
  expect(percentile(added, 0.5)).toBe(percentile(histogramOf([200, 300, 400, 500, 4_000]), 0.5));
});

test('no values, no percentile', () => {
  expect(percentile({}, 0.5)).toBeNull();
});
