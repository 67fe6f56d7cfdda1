import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { JobLookup } from '@streamgate/jobs/job-lookup';
import { createJobLookup } from '@streamgate/jobs/job-lookup';
import { type AssetId, newId, type TenantId } from '@streamgate/kernel/ids';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type MediaBench, makeClip, openMediaBench } from '../../test/media-bench.ts';
import { deleteAsset } from '../asset/delete-asset.ts';
import { retryAsset } from '../asset/retry-asset.ts';
import { finishUpload } from '../upload/finish-upload.ts';
import { failAsset, MAX_ATTEMPTS, tryAgain } from './end-attempt.ts';
import { holdAttempt } from './hold-attempt.ts';
import { reconcileAssets } from './reconcile-assets.ts';
import { transcodeAssetJob } from './transcode-asset.job.ts';

let bench: MediaBench;
let jobs: JobLookup;
let clip: string;
let nowMs = Date.now();
beforeAll(async () => {
  bench = await openMediaBench({}, { now: () => nowMs });
  jobs = createJobLookup(bench.platform.redis);
  clip = await makeClip(bench.folder, 'clip.mp4');
});
afterAll(async () => {
  await jobs.service.stop();
  await bench[Symbol.asyncDispose]();
});

async function arrived(): Promise<{ tenantId: TenantId; assetId: AssetId }> {
  const tenantId = newId<TenantId>();
  const announced = await bench.bring(tenantId, clip);
  await finishUpload(bench.deps, tenantId, announced);
  return { tenantId, assetId: announced.assetId };
}
const row = (assetId: AssetId) => bench.deps.database.asset.findUniqueOrThrow({ where: { id: assetId } });
const jobKeys = async (assetId: AssetId): Promise<string[]> => {
  const rows = await bench.deps.database.outboxMessage.findMany({
    where: { name: transcodeAssetJob.name, jobKey: { startsWith: assetId } },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ jobKey }) => jobKey.slice(assetId.length + 1));
};
const signal = new AbortController().signal;

test('one attempt is held by one worker; a late word of the one before changes nothing', async () => {
  const { tenantId, assetId } = await arrived();
  await using first = await holdAttempt(bench.deps, { tenantId, assetId, attempt: 0, signal });
  expect(first?.attempt).toBe(1);
  expect(await holdAttempt(bench.deps, { tenantId, assetId, attempt: 0, signal })).toBeNull();
  nowMs += 21_000;
  await using second = await holdAttempt(bench.deps, { tenantId, assetId, attempt: 0, signal });
  expect(second?.attempt).toBe(2);
  if (first === null) throw new Error('unreachable');
  expect(await failAsset(bench.deps, first, { code: 'ENCODER_FAILED', detail: '' })).toBe(false);
  expect(await row(assetId)).toMatchObject({ state: 'probing', attempt: 2, errorCode: null });
  first.progress(50);
  await expect.poll(() => first.signal.aborted).toBe(true);
  expect(first.signal.reason).toBe('LOST');
  expect((await row(assetId)).progressPercent).toBe(0);
});

test('nobody can take the asset of another tenant', async () => {
  const { assetId } = await arrived();
  expect(await holdAttempt(bench.deps, { tenantId: newId<TenantId>(), assetId, attempt: 0, signal })).toBeNull();
});

test('progress never goes back and is told at most once a second', async () => {
  const { tenantId, assetId } = await arrived();
  await using held = await holdAttempt(bench.deps, { tenantId, assetId, attempt: 0, signal });
  nowMs += 10_000;
  held?.progress(50);
  await expect.poll(async () => (await row(assetId)).progressPercent).toBe(50);
  expect((await row(assetId)).etaMs).toBe(10_000);
  nowMs += 2_000;
  held?.progress(20);
  held?.progress(30);
  await expect.poll(async () => (await row(assetId)).etaMs).toBe(12_000);
  expect((await row(assetId)).progressPercent).toBe(50);
});

test('an asset that only waits its turn is left alone; one whose job is lost gets another', async () => {
  const { assetId } = await arrived();
  nowMs += 60_000;
  await reconcileAssets(bench.deps, jobs);
  expect(await jobKeys(assetId)).toEqual(['0']);
  // The relay has carried it away, and Redis knows nothing of it.
  await bench.deps.database.outboxMessage.updateMany({ where: { jobKey: `${assetId}-0` }, data: { sentAt: new Date() } });
  await reconcileAssets(bench.deps, jobs);
  expect(await jobKeys(assetId)).toEqual(['0', '1']);
});

test('a silent worker is replaced, and after its share of attempts the asset ends errored', async () => {
  const { tenantId, assetId } = await arrived();
  for (let tries = 0; tries < MAX_ATTEMPTS; tries += 1) {
    const { attempt } = await row(assetId);
    await using held = await holdAttempt(bench.deps, { tenantId, assetId, attempt, signal });
    expect(held).not.toBeNull();
    nowMs += 31_000;
    await reconcileAssets(bench.deps, jobs);
  }
  expect(await row(assetId)).toMatchObject({ state: 'errored', errorCode: 'WORKER_LOST' });
});

test('the deadline ends what nothing else ended', async () => {
  const { tenantId, assetId } = await arrived();
  await bench.deps.database.asset.update({ where: { id: assetId }, data: { deadlineAt: new Date(nowMs - 1) } });
  await reconcileAssets(bench.deps, jobs);
  expect(await row(assetId)).toMatchObject({ state: 'errored', errorCode: 'TIMED_OUT' });
  expect(await holdAttempt(bench.deps, { tenantId, assetId, attempt: 0, signal })).toBeNull();
});

test('a person may try a retryable error again, with a full share of attempts, and no other', async () => {
  const { tenantId, assetId } = await arrived();
  expect(await retryAsset(bench.deps, tenantId, { assetId })).toMatchObject({ refusal: { code: 'NOT_RETRYABLE' } });
  const of = { tenantId, assetId, videoId: (await row(assetId)).videoId as never, attempt: 0, firstAttempt: -MAX_ATTEMPTS };
  await tryAgain(bench.deps, of, { code: 'ENCODER_FAILED', detail: 'broken' });
  expect(await row(assetId)).toMatchObject({ state: 'errored', errorCode: 'ENCODER_FAILED', errorDetail: 'broken' });
  expect(await retryAsset(bench.deps, newId<TenantId>(), { assetId })).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
  expect(await retryAsset(bench.deps, tenantId, { assetId })).toMatchObject({
    ok: true,
    value: { state: 'uploaded', errorCode: null },
  });
  const { attempt } = await row(assetId);
  await bench.transcode(tenantId, assetId, attempt);
  expect(await row(assetId)).toMatchObject({ state: 'ready', errorCode: null, errorDetail: null });
});

test('a worker that is told to stop gives the asset back at once, and its folder goes', async () => {
  const { tenantId, assetId } = await arrived();
  const stopping = new AbortController();
  const work = bench.transcode(tenantId, assetId, 0, stopping.signal);
  await expect.poll(async () => (await row(assetId)).state, { timeout: 20_000, interval: 20 }).toBe('encoding');
  stopping.abort();
  await work;
  const after = await row(assetId);
  expect(after.state).not.toBe('ready');
  expect(await jobKeys(assetId)).toEqual(['0', String(after.attempt)]);
  expect(await readdir(join(bench.folder, 'work'))).toEqual([]);
  await bench.transcode(tenantId, assetId, after.attempt);
  expect((await row(assetId)).state).toBe('ready');
});

test('an asset deleted while it is made stays deleted, and none of its objects stay', async () => {
  const { tenantId, assetId } = await arrived();
  const work = bench.transcode(tenantId, assetId, 0);
  await expect.poll(async () => (await row(assetId)).state, { timeout: 20_000, interval: 20 }).toBe('encoding');
  expect(await deleteAsset(bench.deps, newId<TenantId>(), { assetId, message: 'no' })).toBe(false);
  expect(await deleteAsset(bench.deps, tenantId, { assetId, message: 'gone' })).toBe(true);
  await work;
  expect((await row(assetId)).state).toBe('deleted');
  const stored: string[] = [];
  for await (const { path } of bench.deps.store.list(`assets/${tenantId}/${assetId}/`)) stored.push(path);
  expect(stored).toEqual([]);
});
