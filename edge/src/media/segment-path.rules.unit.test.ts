import { newId } from '@streamgate/kernel/ids';
import { expect, test } from 'vitest';
import { parseSegmentAddress } from './segment-path.rules.ts';

const tenantId = newId();
const assetId = newId();
const at = (rendition: string, file: string) => parseSegmentAddress({ tenantId, assetId, rendition, file });

test.each([
  ['v720', '000001.9c0d1e2f3a4b.m4s'],
  ['v720', 'init.9c0d1e2f3a4b.mp4'],
  ['audio-en', 'init.mp4'],
])('%s/%s is a segment', (rendition, file) => {
  expect(at(rendition, file)).toEqual({ tenantId, assetId, path: `${rendition}/${file}` });
});

test.each([
  ['..', 'manifest.json'],
  ['v720', '../keys.json'],
  ['v720', '..%2fkeys.json'],
  ['v720', 'keys.json'],
  ['board', '0.jpg'],
  ['v720/..', 'init.mp4'],
  ['v720', '.mp4'],
  ['v720', 'a.mp4\0.jpg'],
  ['v720', 'a.mp4\n'],
  ['V720', 'init.mp4'],
  ['v720', `${'a'.repeat(200)}.mp4`],
])('%j/%j is not', (rendition, file) => {
  expect(at(rendition, file)).toBeNull();
});

test('tenant and asset must be ids', () => {
  expect(parseSegmentAddress({ tenantId: '..', assetId, rendition: 'v720', file: 'init.mp4' })).toBeNull();
  expect(parseSegmentAddress({ tenantId, assetId: 'uploads', rendition: 'v720', file: 'init.mp4' })).toBeNull();
});
