import { expect, test } from 'vitest';
import { ladderFor } from './ladder.rules.ts';

const sizes = (width: number, height: number, frameRate = 25) =>
  ladderFor({ width, height, frameRate }).map((rung) => `${rung.name} ${rung.width}x${rung.height}`);

test('a full HD source gets its own size and the standard sizes below', () => {
  expect(sizes(1920, 1080)).toEqual(['v1080 1920x1080', 'v720 1280x720', 'v480 854x480', 'v360 640x360']);
});

test('nothing is ever larger than the source', () => {
  for (const [width, height] of [
    [640, 360],
    [361, 203],
    [100, 50],
    [1280, 534],
    [3840, 2160],
    [7680, 4320],
    [2, 2],
  ] as const)
    for (const rung of ladderFor({ width, height, frameRate: 25 })) {
      expect(rung.width).toBeLessThanOrEqual(width + 1); // An odd side is made even by one pixel at most.
      expect(rung.height).toBeLessThanOrEqual(height + 1);
    }
});

test('a portrait source is measured by its short side', () => {
  expect(sizes(1080, 1920)).toEqual(['v1080 1080x1920', 'v720 720x1280', 'v480 480x854', 'v360 360x640']);
});

test('a source larger than full HD is scaled down to it', () => {
  expect(sizes(3840, 2160)[0]).toBe('v1080 1920x1080');
});

test('a small source has one rung of its own size, even on both sides', () => {
  expect(sizes(361, 203)).toEqual(['v204 362x204']);
  expect(sizes(320, 240)).toEqual(['v240 320x240']);
});

test('rungs that would hardly differ are left out', () => {
  expect(sizes(800, 500)).toEqual(['v500 800x500', 'v360 576x360']);
  expect(sizes(1706, 960)).toEqual(['v960 1706x960', 'v720 1280x720', 'v480 854x480', 'v360 640x360']);
});

test('every side is even and every name is one of its own', () => {
  for (let short = 2; short <= 1200; short += 7) {
    const rungs = ladderFor({ width: Math.round((short * 16) / 9), height: short, frameRate: 25 });
    expect(rungs.every((rung) => rung.width % 2 === 0 && rung.height % 2 === 0)).toBe(true);
    expect(new Set(rungs.map((rung) => rung.name)).size).toBe(rungs.length);
  }
});

test('caps fall from rung to rung and rise with the frame rate', () => {
  const slow = ladderFor({ width: 1920, height: 1080, frameRate: 30 });
  const fast = ladderFor({ width: 1920, height: 1080, frameRate: 60 });
  expect(slow.map((rung) => rung.maxBps)).toEqual([5_000_000, 2_800_000, 1_400_000, 800_000]);
  expect(fast.map((rung) => rung.maxBps)).toEqual([7_000_000, 3_920_000, 1_960_000, 1_120_000]);
});
