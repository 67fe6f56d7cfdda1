import { expect, test } from 'vitest';
import { isNotModified } from './etag.rules.ts';

test.each([
  [undefined, false],
  ['"a"', true],
  ['W/"a"', true],
  ['"b", "a"', true],
  ['*', true],
  ['"b"', false],
  ['a', false],
])('If-None-Match: %s', (header, wanted) => {
  expect(isNotModified(header, '"a"')).toBe(wanted);
});
