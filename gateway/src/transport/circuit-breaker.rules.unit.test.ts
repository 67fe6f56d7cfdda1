import { expect, test } from 'vitest';
import { createBreaker } from './circuit-breaker.rules.ts';

const failing = (times: number, now: number) => {
  const breaker = createBreaker();
  for (let count = 0; count < times; count++) breaker.failed(now);
  return breaker;
};

test('four failures in a row change nothing, the fifth keeps calls away', () => {
  expect(failing(4, 0).mayPass(1)).toBe(true);
  expect(failing(5, 0).mayPass(1)).toBe(false);
});

test('a success in between starts the count anew', () => {
  const breaker = failing(4, 0);
  breaker.succeeded();
  breaker.failed(0);
  expect(breaker.mayPass(1)).toBe(true);
});

test('after two seconds one call may try, and only one', () => {
  const breaker = failing(5, 0);
  expect([1_999, 2_000, 2_001].map((now) => breaker.mayPass(now))).toEqual([false, true, false]);
});

test('a trial that succeeds opens the way, one that fails closes it again', () => {
  const good = failing(5, 0);
  good.mayPass(2_000);
  good.succeeded();
  expect(good.mayPass(2_001)).toBe(true);
  const bad = failing(5, 0);
  bad.mayPass(2_000);
  bad.failed(2_100);
  expect([bad.mayPass(2_200), bad.mayPass(4_100)]).toEqual([false, true]);
});
