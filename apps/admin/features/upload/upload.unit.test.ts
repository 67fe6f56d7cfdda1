import { expect, test } from 'vitest';
import { nextChunk } from './send-file.ts';
import { createSpeedMeter } from './speed-meter.ts';
import { titleOfFile } from './title-of-file.ts';
import { etaMsOf, type UploadItem } from './upload-item.ts';
import { spokenWords, uploadWords } from './upload-words.ts';

const MIB = 1_048_576;
const item: UploadItem = {
  key: 'k',
  tenant: 'aurora',
  title: 'Oslo',
  fileName: 'oslo.mp4',
  sizeBytes: 100_000_000,
  phase: 'uploading',
  sentBytes: 47_000_000,
  speedBps: 1_000_000,
  problem: null,
  videoId: 'v',
  uploadId: 'u',
  assetId: 'a',
};

test('a file name becomes a title to read', () => {
  expect(titleOfFile('summer_in-oslo.final.mp4')).toBe('summer in oslo.final');
  expect(titleOfFile('.mp4')).toBe('Untitled');
  expect(titleOfFile(`${'x'.repeat(300)}.mov`)).toHaveLength(200);
});

test('speed is measured over the last seconds and begins anew after a step back', () => {
  const speed = createSpeedMeter();
  expect(speed(0, 0)).toBeNull();
  expect(speed(2_000_000, 1_000)).toBe(2_000_000);
  expect(speed(22_000_000, 11_000)).toBeNull();
  expect(speed(1_000_000, 12_000)).toBeNull();
  expect(speed(2_000_000, 13_000)).toBe(1_000_000);
});

test('chunks grow with the line, at most doubled, and stay between 8 and 128 MiB', () => {
  expect(nextChunk(8 * MIB, 500)).toBe(16 * MIB);
  expect(nextChunk(64 * MIB, 100)).toBe(128 * MIB);
  expect(nextChunk(128 * MIB, 100)).toBe(128 * MIB);
  expect(nextChunk(16 * MIB, 60_000)).toBe(8 * MIB);
});

test('what is said of an upload: progress, speed, time left; aloud only tens', () => {
  expect(etaMsOf(item)).toBe(53_000);
  expect(uploadWords(item)).toBe('47 MB of 100 MB · 1.0 MB/s · 53 s left');
  expect(spokenWords(item)).toBe('Oslo: 40 per cent uploaded');
  expect(etaMsOf({ ...item, phase: 'paused' })).toBeNull();
  expect(uploadWords({ ...item, phase: 'paused' })).toBe('Paused · 47 MB of 100 MB');
});
