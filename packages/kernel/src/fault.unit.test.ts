import { expect, test } from 'vitest';
import { Fault, isRetryable } from './fault.ts';

test('a fault says whether trying again helps, however deep it lies', () => {
  const corrupt = new Fault('The file is corrupt.', { retryable: false });
  expect(isRetryable(new Error('probe failed', { cause: corrupt }))).toBe(false);
  expect(isRetryable(new Fault('The disk is full.', { retryable: true, cause: corrupt }))).toBe(true);
});

test('anything else is worth another try', () => {
  expect(isRetryable(new TypeError('x'))).toBe(true);
  expect(isRetryable('text')).toBe(true);
});
