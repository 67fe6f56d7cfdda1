import { expect, test } from 'vitest';
import { isId, newId, parseId, type VideoId } from './ids.ts';

test('a new id is a version 7 UUID whose first 48 bits are the time', () => {
  const id = newId<VideoId>(0x0123_4567_89ab);
  expect(id).toMatch(/^01234567-89ab-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('ids made later sort later', () => {
  const ids = [1, 2, 3, 1_000, 2 ** 40].map((nowMs) => newId(nowMs));
  expect(ids.toSorted()).toEqual(ids);
});

test('two thousand ids of one millisecond sort in the order in which they were made', () => {
  const ids = Array.from({ length: 2_000 }, () => newId(77));
  expect(ids.toSorted()).toEqual(ids);
});

test('ten thousand ids of one millisecond are all different', () => {
  expect(new Set(Array.from({ length: 10_000 }, () => newId(1)))).toHaveProperty('size', 10_000);
});

test.each(['', 'abc', '00000000-0000-0000-0000-000000000000', '0190A1B2-C3D4-7E5F-8A9B-0C1D2E3F4A5B', "x' OR 1=1"])(
  '%j is not an id, so it reads like a missing row',
  (text) => {
    expect(isId(text)).toBe(false);
    expect(parseId(text)).toBeNull();
  },
);
