import { expect, test } from 'vitest';
import { safeNext } from './safe-next.ts';

test('a path of this console is kept', () => {
  expect(safeNext('/t/aurora/videos?q=oslo')).toBe('/t/aurora/videos?q=oslo');
});

test('an address elsewhere is not followed, however it is written', () => {
  expect([null, '', 'https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)'].map(safeNext)).toEqual(
    Array(6).fill('/'),
  );
});
