import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { newId, type TenantId } from '@streamgate/kernel/ids';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type MediaBench, makeClip, openMediaBench } from '../../test/media-bench.ts';
import { decode, joinRendition, readManifest } from '../../test/read-asset.ts';

let bench: MediaBench;
beforeAll(async () => {
  bench = await openMediaBench();
});
afterAll(() => bench[Symbol.asyncDispose]());

test('a clip becomes ready: every rung decodes to all frames, sound is in step, nothing is left behind', async () => {
  const tenantId = newId<TenantId>();
  const clip = await makeClip(bench.folder, 'walk.mp4', { seconds: 7, size: '640x480' });
  const { assetId } = await bench.process(tenantId, clip);
  const row = await bench.deps.database.asset.findUniqueOrThrow({ where: { id: assetId }, include: { events: true } });
  expect(row.errorDetail).toBeNull();
  expect(row.state).toBe('ready');
  const manifest = await readManifest(bench, tenantId, assetId);
  expect(manifest.complete).toBe(true);
  expect(manifest.renditions.map(({ name }) => name)).toEqual(['v480', 'v360', 'audio']);
  for (const rendition of manifest.renditions.filter(({ kind }) => kind === 'video')) {
    const decoded = await decode(await joinRendition(bench, manifest, rendition));
    expect(decoded.frames).toBe(210);
    expect(decoded.keyTimesS.map((time) => Math.round(time - decoded.firstS))).toEqual([0, 2, 4, 6]);
    expect(rendition.segments.map(({ duration }) => duration / rendition.timescale)).toEqual([2, 2, 3]);
  }
  expect(await readdir(join(bench.folder, 'work'))).toEqual([]);
});
