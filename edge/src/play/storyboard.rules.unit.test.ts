import { expect, test } from 'vitest';
import { storyboardVtt, vttTime } from './storyboard.rules.ts';

const board = {
  sheets: ['board/0.jpg', 'board/1.jpg'],
  columns: 2,
  rows: 2,
  tileWidth: 160,
  tileHeight: 90,
  intervalMs: 4_000,
  count: 5,
};

test('each tile has its cue, sheet and place; the last ends with the video', () => {
  expect(storyboardVtt(board, 18_250)).toMatchInlineSnapshot(`
    "WEBVTT

    00:00:00.000 --> 00:00:04.000
    storyboard/0.jpg#xywh=0,0,160,90

    00:00:04.000 --> 00:00:08.000
    storyboard/0.jpg#xywh=160,0,160,90

    00:00:08.000 --> 00:00:12.000
    storyboard/0.jpg#xywh=0,90,160,90

    00:00:12.000 --> 00:00:16.000
    storyboard/0.jpg#xywh=160,90,160,90

    00:00:16.000 --> 00:00:18.250
    storyboard/1.jpg#xywh=0,0,160,90
    "
  `);
});

test('times past an hour', () => {
  expect(vttTime(3_723_004.9)).toBe('01:02:03.004');
});

test('a tile past the end still has a cue that ends after it begins', () => {
  expect(storyboardVtt({ ...board, count: 1 }, 0)).toContain('00:00:00.000 --> 00:00:00.001');
});
