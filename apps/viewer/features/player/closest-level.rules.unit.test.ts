import { expect, test } from 'vitest';
import { closestLevel } from './closest-level.rules.ts';

const LEVELS = [360, 1080, 720].map((height, index) => ({ index, height }));

test('a remembered height is kept within what the video has', () => {
  expect([2160, 1080, 900, 144].map((height) => closestLevel(LEVELS, height)?.height)).toEqual([1080, 1080, 720, 360]);
  expect(closestLevel([], 720)).toBeNull();
});
