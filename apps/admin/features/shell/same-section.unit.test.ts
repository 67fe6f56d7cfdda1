import { expect, test } from 'vitest';
import { sameSection } from './same-section.ts';

test('changing the tenant keeps the page, and leaves what only the other tenant has', () => {
  expect(sameSection('/t/aurora/videos', 'nightly')).toBe('/t/nightly/videos');
  expect(sameSection('/t/aurora/videos/018f', 'nightly')).toBe('/t/nightly/videos');
  expect(sameSection('/t/aurora', 'nightly')).toBe('/t/nightly');
  expect(sameSection('/account', 'nightly')).toBe('/t/nightly');
});
