import { createLogger } from '@streamgate/service/logger';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Charge } from './charge-budget.ts';
import { createTakeFromBudget } from './take-from-budget.ts';

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => void vi.useRealTimers());

const log = createLogger('test', 'silent');
const clock = { now: () => Date.now() };
const BUDGET = { capacity: 1_000, perSecond: 100 };

/** A ledger that counts without giving anything back, and remembers what it was told. */
function ledger(capacity: number) {
  let level = 0;
  const told: [number, number][] = [];
  const charge: Charge = async (_who, _now, spent, cost) => {
    told.push([spent, cost]);
    level += spent;
    const allowed = level + cost <= capacity;
    if (allowed) level += cost;
    return { allowed, left: capacity - level, retryAfterMs: allowed ? 0 : 500 };
  };
  return { charge, told, level: () => level };
}

test('the first request is counted before it runs, the next ones a moment later in one go', async () => {
  const { charge, told, level } = ledger(1_000);
  const take = createTakeFromBudget(charge, BUDGET, clock, log);
  expect(await take('a', 10)).toMatchObject({ allowed: true, left: 990 });
  expect(await take('a', 20)).toMatchObject({ allowed: true, left: 970 });
  expect(await take('a', 30)).toMatchObject({ allowed: true, left: 940 });
  expect(told).toEqual([[0, 10]]);
  await vi.advanceTimersByTimeAsync(150);
  expect(told).toEqual([
    [0, 10],
    [50, 0],
  ]);
  expect(level()).toBe(60);
  take.close();
});

test('near the end every request is counted first, and none passes that does not fit', async () => {
  const { charge, level } = ledger(1_000);
  const take = createTakeFromBudget(charge, BUDGET, clock, log);
  const answers: boolean[] = [];
  for (let count = 0; count < 30; count++) answers.push((await take('a', 50)).allowed);
  expect(answers.filter(Boolean)).toHaveLength(20);
  expect(level()).toBe(1_000);
  take.close();
});

test('one who is refused is told when it would pass, and another is not concerned', async () => {
  const { charge } = ledger(100);
  const take = createTakeFromBudget(charge, { capacity: 100, perSecond: 1 }, clock, log);
  expect(await take('a', 101)).toEqual({ allowed: false, left: 100, retryAfterMs: 500 });
  expect(await take('b', 1)).toMatchObject({ allowed: true });
  take.close();
});

test('requests pass while the ledger does not answer, and do not wait for it again and again', async () => {
  const charge = vi.fn<Charge>(() => new Promise(() => {}));
  const take = createTakeFromBudget(charge, BUDGET, clock, log);
  const first = take('a', 10);
  await vi.advanceTimersByTimeAsync(300);
  expect(await first).toMatchObject({ allowed: true });
  expect(await take('a', 10)).toMatchObject({ allowed: true });
  expect(charge).toHaveBeenCalledTimes(1);
  take.close();
});
