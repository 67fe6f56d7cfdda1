import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '@streamgate/embedded/free-port';
import { startRedis } from '@streamgate/embedded/redis';
import { createRelay } from '@streamgate/jobs/relay';
import { newId, type TenantId } from '@streamgate/kernel/ids';
import { claimOutbox } from '@streamgate/prisma/claim-outbox';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type MediaBench, makeClip, masterKey, openMediaBench, uploadSecret } from '../../test/media-bench.ts';
import { decode, joinRendition, readManifest } from '../../test/read-asset.ts';
import { finishUpload } from '../upload/finish-upload.ts';

const stops: (() => Promise<void>)[] = [];
const workers: ChildProcess[] = [];
let bench: MediaBench;
let redisUrl: string;

beforeAll(async () => {
  bench = await openMediaBench();
  // Queues have one name in every database, so this test needs a Redis of its own.
  const redis = await startRedis({ dataDir: join(bench.folder, 'redis'), port: await freePort(), disposable: true });
  redisUrl = redis.url;
  const connection = new Redis(redisUrl);
  const relay = createRelay({ claim: claimOutbox(bench.deps.database), redis: connection, log: bench.deps.log });
  await relay.start();
  stops.push(redis.stop, async () => connection.disconnect(), relay.stop);
});
afterAll(async () => {
  for (const worker of workers) worker.kill('SIGKILL');
  for (const stop of stops.toReversed()) await stop();
  await bench[Symbol.asyncDispose]();
});

function startWorker(): ChildProcess {
  const worker = spawn(process.execPath, [join(import.meta.dirname, '../worker.ts')], {
    env: {
      PATH: process.env['PATH'],
      DATABASE_URL: bench.platform.databaseUrl,
      REDIS_URL: redisUrl,
      OBJECT_STORE_URL: `file://${bench.objects}`,
      STREAMGATE_UPLOAD_SECRET: uploadSecret,
      STREAMGATE_MASTER_KEY: masterKey.toString('hex'),
      STREAMGATE_WORK_DIR: join(bench.folder, 'work'),
      LOG_LEVEL: 'warn',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  workers.push(worker);
  return worker;
}

/** Output of a system tool; empty where it has nothing to say. */
const ask = (program: string, ...args: string[]): string => {
  try {
    return execFileSync(program, args, { encoding: 'utf8' }).trim();
  } catch {
    return ''; // pgrep and ps exit with 1 when there is no such process.
  }
};
const childOf = (pid: number | undefined): string => ask('pgrep', '-P', String(pid)).split('\n')[0] ?? '';
/** A zombie that nobody has collected yet does nothing any more. */
const isRunning = (pid: string): boolean => !['', 'Z'].includes(ask('ps', '-o', 'stat=', '-p', pid).slice(0, 1));

async function until<Value>(look: () => Promise<Value | null | false | undefined>, withinMs: number): Promise<Value> {
  const end = Date.now() + withinMs;
  while (Date.now() < end) {
    const found = await look();
    if (found) return found;
    await pause(200);
  }
  throw new Error(`Not within ${withinMs} ms.`);
}

test('a worker killed with SIGKILL in the middle loses nothing: FFmpeg dies with it, and the asset still ends ready', {
  timeout: 180_000,
}, async () => {
  await mkdir(join(bench.folder, 'work'), { recursive: true });
  const tenantId = newId<TenantId>();
  const clip = await makeClip(bench.folder, 'long.mp4', { seconds: 24, size: '1280x720' });
  const announced = await bench.bring(tenantId, clip);
  const { assetId } = announced;
  const row = () => bench.deps.database.asset.findUniqueOrThrow({ where: { id: assetId } });

  const first = startWorker();
  expect((await finishUpload(bench.deps, tenantId, announced)).ok).toBe(true);
  await until(async () => (await row()).progressPercent > 0, 60_000);
  const ffmpegPid = childOf(first.pid);
  expect(isRunning(ffmpegPid)).toBe(true);
  first.kill('SIGKILL');
  await until(async () => !isRunning(ffmpegPid), 5_000);
  expect((await row()).state).not.toBe('ready');

  startWorker();
  const ready = await until(async () => ((await row()).state === 'ready' ? row() : null), 150_000);
  expect(ready.attempt).toBeGreaterThan(1);
  const manifest = await readManifest(bench, tenantId, assetId);
  expect(manifest.complete).toBe(true);
  for (const rendition of manifest.renditions.filter(({ kind }) => kind === 'video'))
    expect((await decode(await joinRendition(bench, manifest, rendition))).frames).toBe(720);

  // Nothing stays of the first attempt: what is stored is what the manifest names.
  const named = manifest.renditions.reduce((sum, { segments }) => sum + segments.length + 1, 0);
  const stored: string[] = [];
  for await (const { path } of bench.deps.store.list(`assets/${tenantId}/${assetId}/`)) stored.push(path);
  expect(stored).toHaveLength(named + 2 + 1 + (manifest.storyboard?.sheets.length ?? 0));
  await until(async () => (await readdir(join(bench.folder, 'work'))).length === 0, 5_000);
});
