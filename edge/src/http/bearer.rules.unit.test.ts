import { expect, test } from 'vitest';
import { bearerOf } from './bearer.rules.ts';

test.each([
  ['Bearer abc.DEF_-', 'abc.DEF_-'],
  ['bearer abc', 'abc'],
  [undefined, null],
  ['', null],
  ['Bearer', null],
  ['Bearer ', null],
  ['Basic abc', null],
  ['Bearer a b', null],
  [`Bearer ${'a'.repeat(5_000)}`, null],
])('%s', (header, token) => {
  expect(bearerOf(header)).toBe(token);
});
