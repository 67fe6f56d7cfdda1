import { expect, test } from 'vitest';
import { formatUnits, formatViews, speakTime } from './format.rules.ts';
import { watchedShare } from './watched-share.rules.ts';

test('times are said in words', () => {
  expect([0, 1_000, 65_000, 3_600_000].map(speakTime)).toEqual(['0 seconds', '1 second', '1 minute 5 seconds', '1 hour']);
});

test('one view is one', () => {
  expect([formatViews(1), formatViews(0), formatViews(12_345)]).toEqual(['1 view', '0 views', '12.3K views']);
});

test('token amounts keep every digit, however large', () => {
  expect(formatUnits('1500000', 6)).toBe('1.5');
  expect(formatUnits('1', 18)).toBe('0.000000000000000001');
  expect(formatUnits('123456789012345678901234567890', 0)).toBe('123,456,789,012,345,678,901,234,567,890');
});

test('there is nothing to resume at the very start and at the end', () => {
  expect([
    watchedShare(2_000, 60_000),
    watchedShare(30_000, 60_000),
    watchedShare(59_000, 60_000),
    watchedShare(26_000, 30_000),
    watchedShare(9_000, null),
  ]).toEqual([null, 0.5, null, null, null]);
});
