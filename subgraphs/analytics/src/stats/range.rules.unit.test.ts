import { expect, test } from 'vitest';
import { daysOf, lastDays, rangeBefore } from './range.rules.ts';

const NOW = Date.parse('2026-11-21T10:30:00.000Z');

test('the last days begin at midnight UTC and end now', () => {
  const range = lastDays(7, NOW);
  expect(range).toEqual({ ok: true, value: { from: new Date('2026-11-15T00:00:00.000Z'), to: new Date(NOW) } });
  if (!range.ok) return;
  expect(daysOf(range.value)).toHaveLength(7);
  expect(daysOf(range.value).at(-1)).toBe('2026-11-21');
  expect(rangeBefore(range.value, 7)).toEqual({
    from: new Date('2026-11-08T00:00:00.000Z'),
    to: new Date('2026-11-14T10:30:00.000Z'),
  });
});

test('one day is today, at its first moment too', () => {
  const midnight = Date.parse('2026-11-21T00:00:00.000Z');
  const range = lastDays(1, midnight);
  expect(range.ok && daysOf(range.value)).toEqual(['2026-11-21']);
});

test.each([0, -1, 91, 1.5, Number.NaN])('%s days are refused', (count) => {
  expect(lastDays(count, NOW)).toMatchObject({ ok: false, refusal: { code: 'BAD_INPUT', field: 'days' } });
});
