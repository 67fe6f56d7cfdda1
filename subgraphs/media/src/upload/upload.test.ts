import { sourcePath } from '@streamgate/asset-format/paths';
import { type AccountId, newId, type TenantId, type UploadId, type VideoId } from '@streamgate/kernel/ids';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type MediaBench, openMediaBench } from '../../test/media-bench.ts';
import { findAsset } from '../asset/asset.store.ts';
import { removeObjects } from '../asset/remove-objects.ts';
import { readStorage } from '../storage/read-storage.ts';
import { transcodeAssetJob } from '../transcode/transcode-asset.job.ts';
import { cancelUpload } from './cancel-upload.ts';
import { type CreateUpload, createUpload } from './create-upload.ts';
import { expireUploads, findArrivedUploads } from './expire-uploads.ts';
import { finishUpload } from './finish-upload.ts';
import { UPLOAD_LIFE_MS } from './upload.rules.ts';
import { findPendingUploads, findUpload } from './upload.store.ts';

const LIMIT = 1_000;
let bench: MediaBench;
let nowMs = Date.now();
beforeAll(async () => {
  bench = await openMediaBench({ STREAMGATE_STORAGE_LIMIT_BYTES: String(LIMIT) }, { now: () => nowMs });
});
afterAll(() => bench[Symbol.asyncDispose]());

const input = (videoId: VideoId, facts: Partial<CreateUpload> = {}): CreateUpload => ({
  videoId,
  fileName: 'a.mp4',
  sizeBytes: 100n,
  contentType: 'video/mp4',
  accountId: null,
  idempotencyKey: null,
  ...facts,
});

async function open(tenantId: TenantId, facts: Partial<CreateUpload> = {}) {
  const created = await createUpload(bench.deps, tenantId, input(await bench.newVideo(tenantId), facts));
  if (!created.ok) throw new Error(created.refusal.code);
  return { uploadId: created.value.id as UploadId, assetId: created.value.assetId, row: created.value };
}

const bytes = async (uploadId: UploadId, count: number): Promise<void> => {
  await bench.deps.store.put(sourcePath(uploadId), Buffer.alloc(count, 1));
};
const jobsOf = (assetId: string) =>
  bench.deps.database.outboxMessage.findMany({ where: { name: transcodeAssetJob.name, jobKey: { startsWith: assetId } } });

test('an upload reserves its room and is told to the others', async () => {
  const tenantId = newId<TenantId>();
  const { assetId, row } = await open(tenantId);
  expect(row.asset).toMatchObject({ state: 'uploading', fileName: 'a.mp4', tenantId });
  expect(row.expiresAt.getTime()).toBe(nowMs + UPLOAD_LIFE_MS);
  expect(await readStorage(bench.deps, tenantId)).toEqual({ usedBytes: 0n, reservedBytes: 100n, limitBytes: BigInt(LIMIT) });
  const facts = await bench.deps.database.outboxMessage.findMany({ where: { tenantId, name: 'media.asset-changed' } });
  expect(facts.map(({ queue }) => queue).sort()).toEqual(['analytics-facts', 'content-facts', 'web3-facts']);
  expect(facts[0]?.payload).toMatchObject({ assetId, state: 'uploading' });
});

test('the quota holds, also against ten uploads at once, and for each tenant alone', async () => {
  const tenantId = newId<TenantId>();
  const videoId = await bench.newVideo(tenantId);
  const tries = await Promise.all(
    Array.from({ length: 10 }, () => createUpload(bench.deps, tenantId, input(videoId, { sizeBytes: 300n }))),
  );
  expect(tries.filter(({ ok }) => ok)).toHaveLength(3);
  expect(tries.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'QUOTA_EXCEEDED', field: 'sizeBytes' } });
  expect(await readStorage(bench.deps, tenantId)).toMatchObject({ reservedBytes: 900n });
  const other = newId<TenantId>();
  expect(await createUpload(bench.deps, other, input(await bench.newVideo(other), { sizeBytes: 300n }))).toMatchObject({
    ok: true,
  });
});

test.each([
  [{ sizeBytes: 0n }, 'EMPTY_FILE'],
  [{ sizeBytes: 2n ** 60n }, 'TOO_LARGE'],
  [{ fileName: '' }, 'BAD_INPUT'],
] as const)('%o is refused as %s and makes no row', async (change, code) => {
  const tenantId = newId<TenantId>();
  const refused = await createUpload(bench.deps, tenantId, input(await bench.newVideo(tenantId), change));
  expect(refused).toMatchObject({ ok: false, refusal: { code } });
  expect(await bench.deps.database.asset.count({ where: { tenantId } })).toBe(0);
});

test("an unknown, a deleted and another tenant's video are not found", async () => {
  const tenantId = newId<TenantId>();
  const foreign = await bench.newVideo(newId<TenantId>());
  const deleted = await bench.newVideo(tenantId);
  await bench.deps.database.mediaVideo.update({ where: { videoId: deleted }, data: { deleted: true } });
  const answers = await Promise.all(
    [newId<VideoId>(), foreign, deleted, 'not-an-id' as VideoId].map((videoId) =>
      createUpload(bench.deps, tenantId, input(videoId)),
    ),
  );
  expect(answers.map((answer) => (answer.ok ? 'ok' : answer.refusal.code))).toEqual(Array(4).fill('VIDEO_NOT_FOUND'));
});

test('a video that is told a moment later is waited for', async () => {
  const tenantId = newId<TenantId>();
  const videoId = newId<VideoId>();
  const asked = createUpload(bench.deps, tenantId, input(videoId));
  await new Promise((resolve) => setTimeout(resolve, 300));
  await bench.deps.database.mediaVideo.create({ data: { videoId, tenantId, posterPublic: true, deleted: false, version: 1 } });
  expect(await asked).toMatchObject({ ok: true });
});

test('the same idempotency key gives the same upload, another request under it is refused', async () => {
  const tenantId = newId<TenantId>();
  const videoId = await bench.newVideo(tenantId);
  const first = await createUpload(bench.deps, tenantId, input(videoId, { idempotencyKey: 'one' }));
  const again = await createUpload(bench.deps, tenantId, input(videoId, { idempotencyKey: 'one' }));
  expect(again).toEqual(first);
  expect(await bench.deps.database.upload.count({ where: { tenantId } })).toBe(1);
  const changed = await createUpload(bench.deps, tenantId, input(videoId, { idempotencyKey: 'one', sizeBytes: 7n }));
  expect(changed).toMatchObject({ ok: false, refusal: { code: 'IDEMPOTENCY_MISMATCH' } });
});

test('finishing needs all bytes, queues the work once, and may be repeated', async () => {
  const tenantId = newId<TenantId>();
  const { uploadId, assetId } = await open(tenantId);
  expect(await finishUpload(bench.deps, tenantId, { uploadId })).toMatchObject({ refusal: { code: 'NOT_COMPLETE' } });
  await bytes(uploadId, 99);
  expect(await finishUpload(bench.deps, tenantId, { uploadId })).toMatchObject({ refusal: { code: 'NOT_COMPLETE' } });
  await bytes(uploadId, 100);
  const answers = await Promise.all([1, 2, 3].map(() => finishUpload(bench.deps, tenantId, { uploadId, sha256: 'ab' })));
  expect(answers.every(({ ok }) => ok)).toBe(true);
  expect(await finishUpload(bench.deps, tenantId, { uploadId })).toMatchObject({
    ok: true,
    value: { state: 'uploaded', sha256: 'ab' },
  });
  expect(await jobsOf(assetId)).toHaveLength(1);
  expect(await readStorage(bench.deps, tenantId)).toMatchObject({ usedBytes: 100n, reservedBytes: 0n });
});

test("another tenant's upload can be neither seen, finished nor cancelled", async () => {
  const { uploadId } = await open(newId<TenantId>());
  await bytes(uploadId, 100);
  const other = newId<TenantId>();
  expect(await findUpload(bench.deps.database, other, uploadId)).toBeNull();
  expect(await finishUpload(bench.deps, other, { uploadId })).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
  expect(await cancelUpload(bench.deps, other, { uploadId })).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
});

test('cancelling frees the room and removes the bytes; what has arrived cannot be cancelled', async () => {
  const tenantId = newId<TenantId>();
  const { uploadId, assetId } = await open(tenantId);
  await bytes(uploadId, 50);
  expect(await cancelUpload(bench.deps, tenantId, { uploadId })).toMatchObject({
    ok: true,
    value: { cancelledAt: expect.any(Date) },
  });
  expect(await cancelUpload(bench.deps, tenantId, { uploadId })).toMatchObject({ ok: true });
  expect(await readStorage(bench.deps, tenantId)).toMatchObject({ reservedBytes: 0n });
  await removeObjects(bench.deps, { tenantId, assetId: assetId as never });
  expect(await bench.deps.store.head(sourcePath(uploadId))).toBeNull();
  await bytes(uploadId, 100);
  expect(await finishUpload(bench.deps, tenantId, { uploadId })).toMatchObject({ refusal: { code: 'UPLOAD_CLOSED' } });
  const arrived = await open(tenantId);
  await bytes(arrived.uploadId, 100);
  await finishUpload(bench.deps, tenantId, arrived);
  expect(await cancelUpload(bench.deps, tenantId, arrived)).toMatchObject({ refusal: { code: 'UPLOAD_CLOSED' } });
});

test('an account finds what it has not finished, newest first, and nobody else does', async () => {
  const tenantId = newId<TenantId>();
  const accountId = newId<AccountId>();
  const first = await open(tenantId, { accountId });
  nowMs += 1_000;
  const second = await open(tenantId, { accountId });
  const finished = await open(tenantId, { accountId });
  await bytes(finished.uploadId, 100);
  await finishUpload(bench.deps, tenantId, finished);
  const pending = async (tenant: TenantId, account: AccountId) =>
    (await findPendingUploads(bench.deps.database, tenant, { accountId: account, now: new Date(nowMs) })).map(({ id }) => id);
  expect(await pending(tenantId, accountId)).toEqual([second.uploadId, first.uploadId]);
  expect(await pending(tenantId, newId<AccountId>())).toEqual([]);
  expect(await pending(newId<TenantId>(), accountId)).toEqual([]);
});

test('bytes that arrived unheard are found; an upload that nobody continues ends errored and gives its room back', async () => {
  const tenantId = newId<TenantId>();
  const [whole, half] = [await open(tenantId), await open(tenantId)];
  await bytes(whole.uploadId, 100);
  await bytes(half.uploadId, 10);
  nowMs += 120_000;
  await findArrivedUploads(bench.deps);
  expect(await findAsset(bench.deps.database, tenantId, whole.assetId as never)).toMatchObject({ state: 'uploaded' });
  expect(await findAsset(bench.deps.database, tenantId, half.assetId as never)).toMatchObject({ state: 'uploading' });
  nowMs += UPLOAD_LIFE_MS;
  expect(await expireUploads(bench.deps)).toBeGreaterThan(0);
  expect(await findAsset(bench.deps.database, tenantId, half.assetId as never)).toMatchObject({
    state: 'errored',
    errorCode: 'UPLOAD_EXPIRED',
  });
  expect(await bench.deps.store.head(sourcePath(half.uploadId))).toBeNull();
  expect(await readStorage(bench.deps, tenantId)).toMatchObject({ usedBytes: 100n, reservedBytes: 0n });
});
