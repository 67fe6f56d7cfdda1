import { join } from 'node:path';
import { newId, type TenantId } from '@streamgate/kernel/ids';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ffmpeg, type MediaBench, makeClip, openMediaBench } from '../../test/media-bench.ts';
import { decode, joinRendition, readManifest } from '../../test/read-asset.ts';
import { firstTimeOf } from '../../test/read-times.ts';

let bench: MediaBench;
beforeAll(async () => {
  bench = await openMediaBench();
});
afterAll(() => bench[Symbol.asyncDispose]());

interface Case {
  readonly name: string;
  readonly make: Parameters<typeof makeClip>[2];
  readonly shown: string;
  readonly oddities: readonly string[];
  readonly frames: number;
}

const CASES: readonly Case[] = [
  {
    name: 'odd-size.webm',
    make: { size: '361x203', args: ['-c:v', 'libvpx-vp9', '-pix_fmt', 'yuv420p', '-deadline', 'realtime', '-cpu-used', '8'] },
    shown: '362x204',
    oddities: ['VIDEO_CODEC', 'ODD_SIZE', 'AUDIO_CODEC'],
    frames: 60,
  },
  {
    name: 'four-four-four.mp4',
    make: { args: ['-c:v', 'libx264', '-pix_fmt', 'yuv444p'] },
    shown: '320x180',
    oddities: ['PIXEL_FORMAT'],
    frames: 60,
  },
  {
    name: 'anamorphic.mp4',
    make: { size: '360x288', args: ['-vf', 'setsar=64/45'] },
    shown: '512x288',
    oddities: ['NON_SQUARE_PIXELS'],
    frames: 60,
  },
  {
    name: 'interlaced.mp4',
    make: {
      size: '320x240',
      rate: '25',
      args: ['-vf', 'tinterlace=interleave_top,fieldorder=tff', '-flags', '+ildct+ilme', '-x264opts', 'tff=1'],
    },
    shown: '320x240',
    oddities: ['INTERLACED'],
    frames: 25,
  },
  {
    name: 'hdr.mp4',
    make: {
      sound: false,
      args: [
        '-c:v',
        'libx265',
        '-preset',
        'ultrafast',
        '-pix_fmt',
        'yuv420p10le',
        '-color_primaries',
        'bt2020',
        '-color_trc',
        'smpte2084',
        '-colorspace',
        'bt2020nc',
        '-x265-params',
        'log-level=error:colorprim=bt2020:transfer=smpte2084:colormatrix=bt2020nc',
      ],
    },
    shown: '320x180',
    oddities: ['VIDEO_CODEC', 'HIGH_DYNAMIC_RANGE', 'PIXEL_FORMAT', 'NO_AUDIO'],
    frames: 60,
  },
  {
    name: 'old.avi',
    make: { args: ['-c:v', 'mpeg4', '-c:a', 'libmp3lame'] },
    shown: '320x180',
    oddities: ['VIDEO_CODEC', 'AUDIO_CODEC'],
    frames: 60,
  },
  {
    name: 'broadcast.ts',
    make: { args: ['-c:v', 'mpeg2video', '-c:a', 'mp2'] },
    shown: '320x180',
    oddities: ['VIDEO_CODEC', 'AUDIO_CODEC'],
    frames: 60,
  },
  { name: 'ntsc.mp4', make: { rate: '30000/1001' }, shown: '320x180', oddities: [], frames: 60 },
  {
    name: 'single-frame.mp4',
    make: { sound: false, args: ['-frames:v', '1'] },
    shown: '320x180',
    oddities: ['NO_AUDIO'],
    frames: 1,
  },
  { name: 'surround.mp4', make: { args: ['-ac', '6'] }, shown: '320x180', oddities: ['SURROUND_AUDIO'], frames: 60 },
  { name: 'silent.mp4', make: { sound: false }, shown: '320x180', oddities: ['NO_AUDIO'], frames: 60 },
];

test.each(CASES)('$name becomes ready as $shown, said to be $oddities', async ({ name, make, shown, oddities, frames }) => {
  const tenantId = newId<TenantId>();
  const { assetId } = await bench.process(tenantId, await makeClip(bench.folder, name, make));
  const row = await bench.deps.database.asset.findUniqueOrThrow({ where: { id: assetId } });
  expect([row.state, row.errorCode, row.errorDetail]).toEqual(['ready', null, null]);
  expect(row.oddities).toEqual(oddities);
  const manifest = await readManifest(bench, tenantId, assetId);
  const [best] = manifest.renditions;
  expect(`${best?.width}x${best?.height}`).toBe(shown);
  expect(best?.codecs).toMatch(/^avc1\.64/);
  if (best === undefined) return;
  const decoded = await decode(await joinRendition(bench, manifest, best));
  expect(decoded.stream).toMatchObject({ codec_name: 'h264' });
  expect(Math.abs(decoded.frames - frames)).toBeLessThanOrEqual(1);
  const audio = manifest.renditions.find(({ kind }) => kind === 'audio');
  expect(audio === undefined).toBe(oddities.includes('NO_AUDIO'));
  if (audio === undefined) return;
  expect(audio).toMatchObject({ codecs: 'mp4a.40.2', channels: 2, timescale: 48_000 });
  const sound = await decode(await joinRendition(bench, manifest, audio));
  expect(sound.samples / 48_000).toBeGreaterThan(1.95);
});

test('a picture that begins after the sound is shown in step with it, led in by its first frame', async () => {
  const tenantId = newId<TenantId>();
  const even = await makeClip(bench.folder, 'even.mp4', { seconds: 3 });
  const late = join(bench.folder, 'late.mkv');
  await ffmpeg('-itsoffset', '0.7', '-i', even, '-i', even, '-map', '0:v', '-map', '1:a', '-c', 'copy', late);
  const { assetId } = await bench.process(tenantId, late);
  expect((await bench.deps.database.asset.findUniqueOrThrow({ where: { id: assetId } })).oddities).toEqual(['LATE_PICTURE']);
  const manifest = await readManifest(bench, tenantId, assetId);
  const [best] = manifest.renditions;
  if (best === undefined) throw new Error('no picture');
  const path = await joinRendition(bench, manifest, best);
  expect(await firstTimeOf(path)).toBe(0);
  expect((await decode(path)).frames).toBeGreaterThanOrEqual(90 + 20);
  const lastsS = best.segments.reduce((sum, { duration }) => sum + duration, 0) / best.timescale;
  expect(Math.abs(lastsS - 3.7)).toBeLessThan(0.07);
});

test('frames at uneven times keep their times', async () => {
  const tenantId = newId<TenantId>();
  const path = join(bench.folder, 'uneven.mp4');
  const uneven = "select='not(mod(n,3))+gt(random(0),0.7)'";
  const times = ['-fps_mode', 'passthrough', '-enc_time_base', '1:1000', '-video_track_timescale', '1000'];
  await ffmpeg(
    '-f',
    'lavfi',
    '-i',
    'testsrc=duration=5:size=320x180:rate=50',
    '-vf',
    uneven,
    ...times,
    '-c:v',
    'libx264',
    '-pix_fmt',
    'yuv420p',
    path,
  );
  const before = await decode(path);
  const { assetId } = await bench.process(tenantId, path);
  const manifest = await readManifest(bench, tenantId, assetId);
  const [best] = manifest.renditions;
  if (best === undefined) throw new Error('no picture');
  const after = await decode(await joinRendition(bench, manifest, best));
  const shown = (decoded: typeof before) => decoded.timesS.map((time) => Math.round((time - decoded.firstS) * 1_000));
  expect(shown(after)).toEqual(shown(before));
  expect((await bench.deps.database.asset.findUniqueOrThrow({ where: { id: assetId } })).oddities).toContain(
    'VARIABLE_FRAME_RATE',
  );
});

test('a turned camera is turned upright', async () => {
  const tenantId = newId<TenantId>();
  const flat = await makeClip(bench.folder, 'flat.mp4', { size: '320x240' });
  await ffmpeg('-display_rotation', '90', '-i', flat, '-c', 'copy', `${bench.folder}/turned.mp4`).catch(() =>
    ffmpeg('-i', flat, '-c', 'copy', '-metadata:s:v:0', 'rotate=90', `${bench.folder}/turned.mp4`),
  );
  const { assetId } = await bench.process(tenantId, `${bench.folder}/turned.mp4`);
  expect(await bench.deps.database.asset.findUnique({ where: { id: assetId } })).toMatchObject({
    state: 'ready',
    width: 240,
    height: 320,
    oddities: ['ROTATED'],
  });
});
