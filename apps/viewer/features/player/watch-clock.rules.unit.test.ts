import { expect, test } from 'vitest';
import { createWatchClock } from './watch-clock.rules.ts';

test('playing and stalling are counted apart, standing still not at all', () => {
  const clock = createWatchClock(0);
  clock.become('moving', 1_000);
  clock.become('stalled', 4_000);
  clock.become('moving', 4_500);
  clock.become('still', 6_000);
  expect(clock.take(60_000)).toEqual({ playedMs: 4_500, stalledMs: 500 });
});

test('what was taken is not counted again', () => {
  const clock = createWatchClock(0);
  clock.become('moving', 0);
  expect(clock.take(10_000).playedMs).toBe(10_000);
  expect(clock.take(15_000).playedMs).toBe(5_000);
});

test('a clock that goes back counts nothing', () => {
  const clock = createWatchClock(5_000);
  clock.become('moving', 5_000);
  expect(clock.take(1_000)).toEqual({ playedMs: 0, stalledMs: 0 });
});
