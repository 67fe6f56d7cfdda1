import { mkdir, readdir, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assetFolder, sourcePath } from '@streamgate/asset-format/paths';
import { newId, type TenantId } from '@streamgate/kernel/ids';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ffmpeg, type MediaBench, makeClip, openMediaBench } from '../../test/media-bench.ts';
import { ASSET_ERRORS, type AssetErrorCode } from '../asset/asset-errors.rules.ts';
import { readStorage } from '../storage/read-storage.ts';

let bench: MediaBench;
beforeAll(async () => {
  bench = await openMediaBench();
  await mkdir(join(bench.folder, 'in'));
});
afterAll(() => bench[Symbol.asyncDispose]());

const text = async (name: string, body: string | Uint8Array): Promise<string> => {
  const path = join(bench.folder, 'in', name);
  await writeFile(path, body);
  return path;
};

const CASES: readonly (readonly [string, AssetErrorCode, () => Promise<string>])[] = [
  ['plain text', 'NOT_A_VIDEO', () => text('text.mp4', 'This is not a video, whatever its name says.\n'.repeat(50))],
  ['zeros', 'NOT_A_VIDEO', () => text('zeros.mp4', new Uint8Array(100_000))],
  [
    'a still picture',
    'STILL_IMAGE',
    () => makeClip(join(bench.folder, 'in'), 'still.png', { sound: false, args: ['-c:v', 'png', '-frames:v', '1'] }),
  ],
  [
    'sound only',
    'NO_VIDEO_STREAM',
    async () => {
      const path = join(bench.folder, 'in', 'tone.m4a');
      await ffmpeg('-f', 'lavfi', '-i', 'sine=duration=1', '-c:a', 'aac', path);
      return path;
    },
  ],
  [
    'an MP4 without its index',
    'TRUNCATED',
    async () => {
      const path = await makeClip(join(bench.folder, 'in'), 'no-moov.mp4', { seconds: 3 });
      await truncate(path, (await stat(path)).size / 2);
      return path;
    },
  ],
  [
    'an MP4 that ends in the middle',
    'TRUNCATED',
    async () => {
      const path = await makeClip(join(bench.folder, 'in'), 'half.mp4', { seconds: 6, args: ['-movflags', '+faststart'] });
      await truncate(path, Math.round((await stat(path)).size * 0.6));
      return path;
    },
  ],
  [
    'a Matroska file that ends in the middle',
    'TRUNCATED',
    async () => {
      const path = await makeClip(join(bench.folder, 'in'), 'half.mkv', { seconds: 6 });
      await truncate(path, Math.round((await stat(path)).size * 0.5));
      return path;
    },
  ],
  [
    'a playlist that names a host',
    'UNSUPPORTED_PLAYLIST',
    () => text('host.mp4', '#EXTM3U\n#EXT-X-TARGETDURATION:4\n#EXTINF:4,\nhttp://127.0.0.1:9/secret.ts\n#EXT-X-ENDLIST\n'),
  ],
  [
    'a playlist that names a local file',
    'UNSUPPORTED_PLAYLIST',
    () => text('local.mp4', '#EXTM3U\n#EXT-X-TARGETDURATION:4\n#EXTINF:4,\nfile:///etc/passwd\n#EXT-X-ENDLIST\n'),
  ],
  ['an ffconcat list', 'UNSUPPORTED_PLAYLIST', () => text('concat.mp4', "ffconcat version 1.0\nfile 'neighbour.mp4'\n")],
  [
    'a DASH manifest',
    'UNSUPPORTED_PLAYLIST',
    () =>
      text('dash.mp4', '<?xml version="1.0"?>\n<MPD xmlns="urn:mpeg:dash:schema:mpd:2011"><BaseURL>file:///etc/</BaseURL></MPD>'),
  ],
  ['an SVG drawing', 'UNSUPPORTED_PLAYLIST', () => text('draw.mp4', '<svg xmlns="http://www.w3.org/2000/svg"/>')],
  [
    'a picture of 41 million pixels',
    'TOO_MANY_PIXELS',
    async () => {
      const path = join(bench.folder, 'in', 'bomb.avi');
      await ffmpeg(
        '-f',
        'lavfi',
        '-i',
        'color=size=6400x6400:rate=1',
        '-frames:v',
        '1',
        '-c:v',
        'png',
        '-compression_level',
        '0',
        path,
      );
      return path;
    },
  ],
];

test.each(CASES)('%s ends errored as %s, and leaves nothing', async (_name, code, make) => {
  const tenantId = newId<TenantId>();
  const { assetId, uploadId } = await bench.process(tenantId, await make());
  const row = await bench.deps.database.asset.findUniqueOrThrow({ where: { id: assetId }, include: { events: true } });
  expect([row.state, row.errorCode]).toEqual(['errored', code]);
  expect(row.events.map(({ status }) => status)).toContain('failed');
  expect(row.errorDetail ?? '').not.toMatch(/\/(?:tmp|uploads|home|work)\b/);
  expect(await readdir(join(bench.folder, 'work'))).toEqual([]);
  const objects: string[] = [];
  for await (const { path } of bench.deps.store.list(assetFolder(tenantId, assetId))) objects.push(path);
  expect(objects).toEqual([]);
  expect(ASSET_ERRORS[code].retryable).toBe(false);
  expect(await bench.deps.store.head(sourcePath(uploadId))).toBeNull();
  expect(await readStorage(bench.deps, tenantId)).toMatchObject({ usedBytes: 0n, reservedBytes: 0n });
});

test('an empty file that came in spite of its declared size is no video', async () => {
  const tenantId = newId<TenantId>();
  const { assetId, uploadId } = await bench.bring(tenantId, await text('one.mp4', 'x'));
  await truncate(join(bench.objects, 'uploads', uploadId), 0);
  await bench.deps.database.asset.update({ where: { id: assetId }, data: { state: 'uploaded' } });
  await bench.transcode(tenantId, assetId, 0);
  expect(await bench.deps.database.asset.findUnique({ where: { id: assetId } })).toMatchObject({ errorCode: 'EMPTY_FILE' });
});

test('a neighbour file that a playlist names is in no output', async () => {
  const tenantId = newId<TenantId>();
  const secret = await makeClip(join(bench.folder, 'in'), 'neighbour.ts', { sound: false });
  const list = await text('list.mp4', `#EXTM3U\n#EXT-X-TARGETDURATION:2\n#EXTINF:2,\n${secret}\n#EXT-X-ENDLIST\n`);
  // The sniffing of playlists taken away: the format wall alone must hold.
  const disguised = await text('disguised.mp4', `#EXTINF:2,\n${await readFile(list, 'utf8')}`);
  for (const path of [list, disguised]) {
    const { assetId } = await bench.process(tenantId, path);
    expect(await bench.deps.database.asset.findUnique({ where: { id: assetId } })).toMatchObject({ state: 'errored' });
  }
});
