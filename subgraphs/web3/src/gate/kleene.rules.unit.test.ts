import { expect, test } from 'vitest';
import { all, any, atLeast, not, type Truth } from './kleene.rules.ts';

const U = null;

test.each<[Truth, Truth, Truth, Truth]>([
  [true, true, true, true],
  [true, false, false, true],
  [true, U, U, true],
  [false, true, false, true],
  [false, false, false, false],
  [false, U, false, U],
  [U, true, U, true],
  [U, false, false, U],
  [U, U, U, U],
])('Kleene: %s and %s is %s, or is %s', (a, b, both, either) => {
  expect(all([a, b])).toBe(both);
  expect(any([a, b])).toBe(either);
});

test.each<[Truth, Truth]>([
  [true, false],
  [false, true],
  [U, U],
])('not %s is %s', (a, opposite) => {
  expect(not(a)).toBe(opposite);
});

test('at least N agrees with trying every way in which the unknown ones could turn out', () => {
  const truths: readonly Truth[] = [true, false, U];
  for (const a of truths)
    for (const b of truths)
      for (const c of truths)
        for (const count of [1, 2, 3]) {
          const worlds = [a, b, c].reduce<boolean[][]>(
            (made, truth) => made.flatMap((world) => (truth === U ? [true, false] : [truth]).map((one) => [...world, one])),
            [[]],
          );
          const results = new Set(worlds.map((world) => world.filter(Boolean).length >= count));
          const expected = results.size === 2 ? U : results.has(true);
          expect(atLeast(count, [a, b, c])).toBe(expected);
        }
});
