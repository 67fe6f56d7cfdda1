import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { endLease } from '@streamgate/playback-lease/lease-store';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filmClips } from '../../test/film-clip.ts';
import { putTestAsset, type TestAsset } from '../../test/test-asset.ts';
import { type HeldLease, startTestEdge, type TestEdge } from '../../test/test-edge.ts';

const run = promisify(execFile);

let edge: TestEdge;
let asset: TestAsset;
beforeAll(async () => {
  edge = await startTestEdge();
  asset = await putTestAsset(edge.store, { masterKey: edge.masterKey, clips: await filmClips() });
});
afterAll(() => edge[Symbol.asyncDispose]());

/** Plays the master playlist to its end with FFmpeg, as any player that can set a header; decoded frames and seconds of sound. */
async function play({ url }: HeldLease, authorization: string): Promise<{ frames: number; soundSeconds: number }> {
  const header = ['-headers', `Authorization: ${authorization}\r\n`];
  const input = ['-protocol_whitelist', 'http,tcp,crypto', '-allowed_extensions', 'ALL', '-i', `${url}/master.m3u8`];
  const probe = async (stream: string, fields: string): Promise<string[]> => {
    const show = ['-select_streams', stream, '-show_entries', fields, '-of', 'csv=p=0'];
    const { stdout } = await run('ffprobe', ['-v', 'error', ...header, ...show, ...input], { timeout: 20_000 });
    return stdout.split('\n').filter((line) => line.trim() !== '');
  };
  const frames = await probe('v:0', 'frame=pts_time');
  const sound = await probe('a:0', 'packet=duration_time');
  return { frames: frames.length, soundSeconds: sound.reduce((sum, line) => sum + Number.parseFloat(line), 0) };
}

test('FFmpeg plays a lease to the end: every frame, every second of sound', async () => {
  const held = await edge.grant(asset);
  const { frames, soundSeconds } = await play(held, held.auth.authorization);
  expect(frames).toBe(120);
  expect(soundSeconds).toBeCloseTo(4, 0);
});

test('without the right token, or after the end of the lease, FFmpeg gets nothing', async () => {
  const held = await edge.grant(asset);
  await expect(play(held, (await edge.grant(asset)).auth.authorization)).rejects.toThrow('401');
  await endLease(edge.redis, held.lease.id, { code: 'TOKEN_LEFT', message: 'The token left your wallet.' });
  await expect(play(held, held.auth.authorization)).rejects.toThrow('403');
});
