import { expect, test } from 'vitest';
import { fromLocalInput, toLocalInput } from './local-input.ts';

test('an instant survives the field, to the minute', () => {
  expect(fromLocalInput(toLocalInput('2026-11-21T09:30:00.000Z'))).toBe('2026-11-21T09:30:00.000Z');
});

test('nothing stays nothing, and half a date is no date', () => {
  expect(toLocalInput(null)).toBe('');
  expect([fromLocalInput(''), fromLocalInput('2026-1')]).toEqual([null, null]);
});
