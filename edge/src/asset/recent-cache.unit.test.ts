import { expect, test } from 'vitest';
import { createRecentCache } from './recent-cache.ts';

function make(size = 10) {
  let nowMs = 0;
  const cache = createRecentCache<number>({ clock: { now: () => nowMs }, ttlMs: 100, size });
  let loads = 0;
  const load = async (): Promise<number> => {
    loads += 1;
    return loads;
  };
  const pass = (ms: number): void => {
    nowMs += ms;
  };
  return { cache, load, loads: () => loads, pass };
}

test('an answer is kept for its time and not longer', async () => {
  const { cache, load, pass } = make();
  expect(await cache.get('a', load)).toBe(1);
  pass(99);
  expect(await cache.get('a', load)).toBe(1);
  pass(1);
  expect(await cache.get('a', load)).toBe(2);
});

test('callers at the same time share one load', async () => {
  const { cache, load } = make();
  expect(await Promise.all([cache.get('a', load), cache.get('a', load), cache.get('b', load)])).toEqual([1, 1, 2]);
});

test('a failed load is not kept', async () => {
  const { cache, load } = make();
  await expect(cache.get('a', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
  expect(await cache.get('a', load)).toBe(1);
});

test('renewing loads at once, and hands over what was kept', async () => {
  const { cache, load } = make();
  await cache.get('a', load);
  expect(await cache.renew('a', async (previous) => (previous ?? 0) + 10)).toBe(11);
  expect(await cache.get('a', load)).toBe(11);
});

test('the oldest go when there are too many, and the expired when anything is written', async () => {
  const { cache, load, pass, loads } = make(2);
  for (const key of ['a', 'b', 'c']) await cache.get(key, load);
  await cache.get('b', load);
  expect(loads()).toBe(3);
  await cache.get('a', load);
  expect(loads()).toBe(4);
  pass(100);
  await cache.get('d', load);
  expect(await cache.renew('c', async (previous) => previous ?? -1)).toBe(-1);
});
