import { expect, test } from 'vitest';
import { formatAge, formatBitrate, formatBytes, formatClock, formatPercent, formatShortCount, formatSpan } from './formats.ts';

test('places in a video read as clocks', () => {
  expect([0, 187_400, 3_765_000].map(formatClock)).toEqual(['0:00', '3:07', '1:02:45']);
});

test('spans show their two largest units and no zeros', () => {
  expect([640, 1_380, 48_000, 3_600_000, 7_500_000, 176_400_000].map(formatSpan)).toEqual([
    '640 ms',
    '1.4 s',
    '48 s',
    '1 h',
    '2 h 5 min',
    '2 d 1 h',
  ]);
});

test('bytes change unit before they show four digits', () => {
  expect([0, 999, 1_400, 999_600, 1_400_000_000].map(formatBytes)).toEqual(['0 B', '999 B', '1.4 KB', '1.0 MB', '1.4 GB']);
  expect(formatBytes('5000000000000')).toBe('5.0 TB');
});

test('rates, shares and large counts are short', () => {
  expect([128_000, 4_210_000].map(formatBitrate)).toEqual(['128 kbps', '4.2 Mbps']);
  expect(formatPercent(0.1249)).toBe('12.5 %');
  expect([9_999, 12_345].map(formatShortCount)).toEqual(['9,999', '12.3K']);
});

test('ages are relative up to a week', () => {
  const now = Date.parse('2026-11-21T12:00:00Z');
  expect(formatAge(now - 3_000, now)).toBe('just now');
  expect(formatAge(now - 7_200_000, now)).toBe('2 hours ago');
  expect(formatAge(now - 86_400_000, now)).toBe('yesterday');
  expect(formatAge('2026-10-02T12:00:00Z', now)).toBe('Oct 2, 2026');
});
