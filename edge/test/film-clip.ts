import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Clip } from './test-asset.ts';

const run = promisify(execFile);

const VIDEO = [
  '-f',
  'lavfi',
  '-i',
  'testsrc2=size=320x180:rate=30:duration=4',
  '-c:v',
  'libx264',
  '-preset',
  'ultrafast',
  '-g',
  '60',
];
const AUDIO = ['-f', 'lavfi', '-i', 'sine=frequency=440:duration=4', '-c:a', 'aac', '-b:a', '96k'];

async function cut(arguments_: readonly string[]): Promise<Clip> {
  const folder = await mkdtemp(join(tmpdir(), 'streamgate-clip-'));
  const hls = [
    '-f',
    'hls',
    '-hls_time',
    '2',
    '-hls_segment_type',
    'fmp4',
    '-hls_playlist_type',
    'vod',
    '-hls_segment_filename',
    '%d.m4s',
  ];
  try {
    await run('ffmpeg', ['-v', 'error', ...arguments_, ...hls, 'list.m3u8'], { cwd: folder });
    const list = await readFile(join(folder, 'list.m3u8'), 'utf8');
    const parts = [...list.matchAll(/#EXTINF:([\d.]+),\n(\S+)/g)];
    const segments = parts.map(async ([, seconds, name = '']) => ({
      bytes: await readFile(join(folder, name)),
      seconds: Number(seconds),
    }));
    return { init: await readFile(join(folder, 'init.mp4')), segments: await Promise.all(segments) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Four seconds of film at 30 frames a second, and of sound, as FFmpeg cuts them. */
export const filmClips = async (): Promise<Record<'v360' | 'v720' | 'audio', Clip>> => {
  const video = await cut(VIDEO);
  return { v360: video, v720: video, audio: await cut(AUDIO) };
};
