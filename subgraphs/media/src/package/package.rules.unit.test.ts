import type { ManifestRendition } from '@streamgate/asset-format/manifest';
import { expect, test } from 'vitest';
import { measureBitRates } from './bit-rates.rules.ts';
import { checkDraft } from './check-draft.rules.ts';
import { isSegmentFull, keyIdAt, keyIdsFor, segmentEndS } from './segment-plan.rules.ts';

test('two short segments come first, then long ones on a fixed grid', () => {
  const ends: number[] = [];
  for (let at = 0; at < 20; at = segmentEndS(at)) ends.push(segmentEndS(at));
  expect(ends).toEqual([2, 4, 8, 12, 16, 20]);
});

test('ends that miss the grid by a frame do not make it drift', () => {
  expect(segmentEndS(2.0333)).toBe(4);
  expect(segmentEndS(7.98)).toBe(12);
  expect(isSegmentFull(4, 7.98)).toBe(true);
  expect(isSegmentFull(4, 7.5)).toBe(false);
});

test('keys change every half minute, and all that are needed are made', () => {
  expect([0, 29, 30, 59.95, 61].map(keyIdAt)).toEqual(['k0', 'k0', 'k1', 'k2', 'k2']);
  expect(keyIdsFor(65)).toEqual(['k0', 'k1', 'k2']);
  expect(keyIdsFor(0)).toEqual(['k0']);
});

test('the peak is the largest rate over a useful length, never that of a stub', () => {
  const rates = measureBitRates([
    { durationS: 4, sizeBytes: 1_000 },
    { durationS: 4, sizeBytes: 2_000 },
    { durationS: 0.04, sizeBytes: 1_000 },
  ]);
  expect(rates.peakBps).toBe(Math.ceil((3_000 * 8) / 4.04));
  expect(rates.averageBps).toBe(Math.ceil((4_000 * 8) / 8.04));
  expect(measureBitRates([])).toEqual({ peakBps: 0, averageBps: 0 });
});

const rendition = (name: string, kind: 'video' | 'audio', durations: number[]): ManifestRendition => ({
  name,
  kind,
  codecs: 'avc1.64001f',
  width: 1,
  height: 1,
  frameRate: 25,
  channels: null,
  language: null,
  peakBps: 1,
  averageBps: 1,
  timescale: 1_000,
  init: { path: 'init', sizeBytes: 1 },
  segments: durations.map((duration) => ({ path: 'x', duration, sizeBytes: 1, keyId: 'k0', iv: '0'.repeat(32) })),
});
const names = ['v720', 'v360', 'audio'];

test('a whole draft passes, and one that lacks a moment is said to be shorter', () => {
  const whole = [
    rendition('v720', 'video', [2_000, 1_000]),
    rendition('v360', 'video', [2_000, 1_000]),
    rendition('audio', 'audio', [3_000]),
  ];
  expect(checkDraft(whole, { names, declaredMs: 3_000 })).toEqual({ ok: true, shorter: false });
  expect(checkDraft(whole, { names, declaredMs: 3_500 })).toEqual({ ok: true, shorter: true });
  expect(checkDraft(whole, { names, declaredMs: null })).toEqual({ ok: true, shorter: false });
});

test('a draft that lacks pictures, a rung, a segment or its second half does not pass', () => {
  const check = (parts: ManifestRendition[], declaredMs = 2_000) => checkDraft(parts, { names, declaredMs });
  const audio = rendition('audio', 'audio', [2_000]);
  const [high, low] = [rendition('v720', 'video', [2_000]), rendition('v360', 'video', [2_000])];
  expect(check([audio])).toMatchObject({ ok: false, code: 'UNREADABLE_VIDEO' });
  expect(check([high, audio])).toMatchObject({ ok: false, code: 'ENCODER_FAILED' });
  expect(check([high, rendition('v360', 'video', [1_000, 1_000]), audio])).toMatchObject({ ok: false, code: 'ENCODER_FAILED' });
  expect(check([high, low, audio], 6_000)).toMatchObject({ ok: false, code: 'TRUNCATED' });
});
