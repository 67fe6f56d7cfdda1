import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openPicture, PICTURE_KEY_ID } from '@streamgate/asset-format/key-file';
import type { Manifest } from '@streamgate/asset-format/manifest';
import { assetFolder } from '@streamgate/asset-format/paths';
import { type AssetId, newId, type TenantId } from '@streamgate/kernel/ids';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ffmpeg, ffprobe, type MediaBench, makeClip, openMediaBench } from '../../test/media-bench.ts';
import { decode, joinRendition, readKeys, readManifest } from '../../test/read-asset.ts';
import { firstTimeOf } from '../../test/read-times.ts';

let bench: MediaBench;
const tenantId = newId<TenantId>();
let assetId: AssetId;
let manifest: Manifest;
beforeAll(async () => {
  bench = await openMediaBench();
  const clip = await makeClip(bench.folder, 'walk.mp4', { seconds: 33, size: '640x480', args: ['-vf', 'fade=in:0:90'] });
  ({ assetId } = await bench.process(tenantId, clip));
  manifest = await readManifest(bench, tenantId, assetId);
});
afterAll(() => bench[Symbol.asyncDispose]());

const videos = () => manifest.renditions.filter(({ kind }) => kind === 'video');

test('a clip becomes ready, and the worker leaves nothing behind', async () => {
  const row = await bench.deps.database.asset.findUniqueOrThrow({ where: { id: assetId } });
  expect(row).toMatchObject({ state: 'ready', progressPercent: 100, errorCode: null, hasPoster: true, hasStoryboard: true });
  expect(row.cpuMs).toBeGreaterThan(0);
  expect(manifest.complete).toBe(true);
  expect(manifest.renditions.map(({ name }) => name)).toEqual(['v480', 'v360', 'audio']);
  expect(await readdir(join(bench.folder, 'work'))).toEqual([]);
});

test('every rung decodes to every frame, with key frames and segments at the same times', async () => {
  for (const rendition of videos()) {
    const path = await joinRendition(bench, manifest, rendition);
    const decoded = await decode(path);
    expect(decoded.frames).toBe(990);
    expect(decoded.keyTimesS.map((time) => Math.round((time - decoded.firstS) * 1_000) / 1_000)).toEqual(
      Array.from({ length: 17 }, (_, at) => at * 2),
    );
    expect(await firstTimeOf(path)).toBe(0);
    expect(rendition.segments.map(({ duration }) => duration / rendition.timescale)).toEqual([2, 2, 4, 4, 4, 4, 4, 4, 4, 1]);
    expect([rendition.width, rendition.height]).toEqual([decoded.stream?.width, decoded.stream?.height]);
  }
});

test('sound lasts as long as the picture, its segments end where those of the picture do, and it begins with it', async () => {
  const audio = manifest.renditions.find(({ kind }) => kind === 'audio');
  if (audio === undefined) throw new Error('no sound');
  const path = await joinRendition(bench, manifest, audio);
  const decoded = await decode(path);
  expect(Math.abs(decoded.samples / 48_000 - 33)).toBeLessThan(0.05);
  // The edit list holds the encoder back by its 1024 priming samples, so that what was at 0 is heard at 0.
  expect(decoded.firstS).toBeCloseTo(-1_024 / 48_000, 5);
  let end = 0;
  const ends = audio.segments.map(({ duration }) => (end += duration / audio.timescale));
  for (const [at, wanted] of [2, 4, 8, 12, 16, 20, 24, 28, 32].entries())
    expect(Math.abs((ends[at] ?? 0) - wanted)).toBeLessThan(0.6);
});

test('what is stored is ciphertext under keys that change every half minute, named by its hash', async () => {
  const keys = await readKeys(bench, tenantId, assetId);
  for (const { segments } of videos()) {
    expect(segments.map(({ keyId }) => keyId)).toEqual([...Array(9).fill('k0'), 'k1']);
    expect(new Set(segments.map(({ iv }) => iv)).size).toBe(segments.length);
    for (const { path, sizeBytes } of segments) {
      const bytes = (await bench.deps.store.get(assetFolder(tenantId, assetId) + path)) ?? new Uint8Array();
      expect(bytes.length).toBe(sizeBytes);
      expect(Buffer.from(bytes).includes('moof')).toBe(false);
      expect(path).toMatch(/^v\d+\/\d{6}\.[0-9a-f]{12}\.m4s$/);
    }
  }
  expect([...keys.values()].map((key) => key.length).sort()).toEqual([16, 16, 32]);
  expect(Buffer.from(keys.get('k0') ?? '').equals(Buffer.from(keys.get('k1') ?? ''))).toBe(false);
});

test('codecs and rates are those of the stream', async () => {
  for (const rendition of manifest.renditions) {
    const path = await joinRendition(bench, manifest, rendition);
    const { stdout } = await ffprobe('-show_streams', '-of', 'json', path);
    const [stream] = JSON.parse(stdout).streams;
    if (rendition.kind === 'video') {
      expect(stream.profile).toBe('High');
      expect(rendition.codecs).toBe(`avc1.6400${Number(stream.level).toString(16).padStart(2, '0')}`);
    } else expect([stream.profile, rendition.codecs]).toEqual(['LC', 'mp4a.40.2']);
    const rates = rendition.segments.map(({ sizeBytes, duration }) => (sizeBytes * 8 * rendition.timescale) / duration);
    expect(rendition.peakBps).toBeGreaterThanOrEqual(Math.max(...rates.slice(0, 9)) - 1);
    expect(rendition.averageBps).toBeLessThanOrEqual(rendition.peakBps);
  }
});

async function openJpeg(path: string): Promise<string> {
  const key = (await readKeys(bench, tenantId, assetId)).get(PICTURE_KEY_ID) ?? new Uint8Array();
  const sealed = (await bench.deps.store.get(assetFolder(tenantId, assetId) + path)) ?? new Uint8Array();
  const file = join(bench.folder, path.replaceAll('/', '-'));
  await writeFile(file, openPicture(key, { tenantId, assetId }, path, sealed));
  return file;
}
const sizeOf = async (file: string): Promise<string> =>
  (await ffprobe('-show_entries', 'stream=width,height', '-of', 'csv=p=0', file)).stdout.trim();

test('the poster is sealed, as large as the picture, and not the black of the fade-in', async () => {
  const { poster } = manifest;
  const file = await openJpeg(poster?.path ?? '');
  expect(await sizeOf(file)).toBe(`${poster?.width},${poster?.height}`);
  expect(poster).toMatchObject({ width: 640, height: 480 });
  await ffmpeg('-i', file, '-vf', 'scale=1:1', '-pix_fmt', 'gray', '-f', 'rawvideo', `${file}.gray`);
  expect((await readFile(`${file}.gray`))[0]).toBeGreaterThan(60);
});

test('the storyboard has a tile for each two seconds, on sealed sheets', async () => {
  const { storyboard } = manifest;
  expect(storyboard).toMatchObject({ columns: 5, rows: 5, tileWidth: 160, tileHeight: 120, intervalMs: 2_000, count: 17 });
  expect(storyboard?.sheets).toHaveLength(1);
  expect(await sizeOf(await openJpeg(storyboard?.sheets[0] ?? ''))).toBe('800,600');
});

test('the rows say what the manifest says', async () => {
  const rows = await bench.deps.database.rendition.findMany({ where: { assetId }, orderBy: { name: 'desc' } });
  expect(rows.map(({ name, segmentCount, codecs }) => [name, segmentCount, codecs])).toEqual(
    manifest.renditions.map(({ name, segments, codecs }) => [name, segments.length, codecs]),
  );
});
