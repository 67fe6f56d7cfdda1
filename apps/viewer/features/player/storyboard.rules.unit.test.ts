import { expect, test } from 'vitest';
import { readStoryboard, tileAt } from './storyboard.rules.ts';

const BASE = 'https://edge.test/play/1/storyboard.vtt';
const VTT = `WEBVTT

1
00:00:00.000 --> 00:00:02.000
storyboard/0.jpg#xywh=0,0,160,90

00:02.000 --> 00:04.500
storyboard/0.jpg#xywh=160,0,160,90

NOTE nothing to see

01:00:04.500 --> 01:00:06.000
not a picture
`;

test('tiles carry their time, sheet and place', () => {
  expect(readStoryboard(VTT, BASE)).toEqual([
    { startMs: 0, endMs: 2_000, sheet: 'https://edge.test/play/1/storyboard/0.jpg', x: 0, y: 0, width: 160, height: 90 },
    { startMs: 2_000, endMs: 4_500, sheet: 'https://edge.test/play/1/storyboard/0.jpg', x: 160, y: 0, width: 160, height: 90 },
  ]);
});

test('a moment finds its tile, and moments past the end the last one', () => {
  const tiles = readStoryboard(VTT, BASE);
  expect(tileAt(tiles, 1_999)?.x).toBe(0);
  expect(tileAt(tiles, 2_000)?.x).toBe(160);
  expect(tileAt(tiles, 90_000)?.x).toBe(160);
  expect(tileAt([], 0)).toBeNull();
});
