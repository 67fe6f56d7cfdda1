import { newId, type TenantId, type VideoId } from '@streamgate/kernel/ids';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type MediaBench, makeClip, openMediaBench } from '../../test/media-bench.ts';
import { readManifest } from '../../test/read-asset.ts';
import { removeObjects } from '../asset/remove-objects.ts';
import { retireAssets } from '../asset/retire-assets.ts';
import { readStorage } from '../storage/read-storage.ts';
import { receiveVideo } from './receive-video.ts';

let bench: MediaBench;
let clip: string;
let nowMs = Date.now();
beforeAll(async () => {
  bench = await openMediaBench({}, { now: () => nowMs });
  clip = await makeClip(bench.folder, 'clip.mp4');
});
afterAll(() => bench[Symbol.asyncDispose]());

const told = (videoId: VideoId, version: number, facts: { posterPublic?: boolean; deleted?: boolean } = {}) => ({
  videoId,
  version,
  posterPublic: facts.posterPublic ?? true,
  deleted: facts.deleted ?? false,
});
const known = (videoId: VideoId) => bench.deps.database.mediaVideo.findUnique({ where: { videoId } });

test('the newest word of content is kept, whatever comes later', async () => {
  const tenantId = newId<TenantId>();
  const videoId = newId<VideoId>();
  await receiveVideo(bench.deps, tenantId, told(videoId, 2, { posterPublic: false }));
  await receiveVideo(bench.deps, tenantId, told(videoId, 1));
  expect(await known(videoId)).toMatchObject({ version: 2, posterPublic: false });
  await receiveVideo(bench.deps, newId<TenantId>(), told(videoId, 9, { deleted: true }));
  expect(await known(videoId)).toMatchObject({ version: 2, tenantId, deleted: false });
});

test('a poster is opened and closed in the stored manifest', async () => {
  const tenantId = newId<TenantId>();
  const { assetId, videoId } = await bench.process(tenantId, clip);
  expect((await readManifest(bench, tenantId, assetId)).posterPublic).toBe(true);
  await receiveVideo(bench.deps, tenantId, told(videoId, 2, { posterPublic: false }));
  expect((await readManifest(bench, tenantId, assetId)).posterPublic).toBe(false);
  await receiveVideo(bench.deps, tenantId, told(videoId, 3));
  expect((await readManifest(bench, tenantId, assetId)).posterPublic).toBe(true);
});

test('a deleted video takes its assets and their objects along, and no other', async () => {
  const tenantId = newId<TenantId>();
  const gone = await bench.process(tenantId, clip);
  const kept = await bench.process(tenantId, clip);
  await receiveVideo(bench.deps, newId<TenantId>(), told(gone.videoId, 2, { deleted: true }));
  const state = async (assetId: string) => (await bench.deps.database.asset.findUnique({ where: { id: assetId } }))?.state;
  expect(await state(gone.assetId)).toBe('ready');
  await receiveVideo(bench.deps, tenantId, told(gone.videoId, 2, { deleted: true }));
  expect([await state(gone.assetId), await state(kept.assetId)]).toEqual(['deleted', 'ready']);
  const jobs = await bench.deps.database.outboxMessage.findMany({ where: { name: 'media.remove-objects', tenantId } });
  expect(jobs.map(({ payload }) => payload)).toEqual([{ tenantId, assetId: gone.assetId }]);
  await removeObjects(bench.deps, { tenantId, assetId: kept.assetId });
  const before = await readStorage(bench.deps, tenantId);
  await removeObjects(bench.deps, { tenantId, assetId: gone.assetId });
  await removeObjects(bench.deps, { tenantId, assetId: gone.assetId });
  const stored: string[] = [];
  for await (const { path } of bench.deps.store.list(`assets/${tenantId}/`)) stored.push(path.split('/')[2] ?? '');
  expect([...new Set(stored)]).toEqual([kept.assetId]);
  expect(await bench.deps.store.head(`uploads/${gone.uploadId}`)).toBeNull();
  expect((await readStorage(bench.deps, tenantId)).usedBytes).toBeLessThan(before.usedBytes);
});

test('a newer ready file replaces the older one: at once where it is shown, a day later in the store', async () => {
  const tenantId = newId<TenantId>();
  const old = await bench.process(tenantId, clip);
  nowMs += 1_000;
  const newer = await bench.process(tenantId, clip, old.videoId);
  await retireAssets(bench.deps);
  const row = () => bench.deps.database.asset.findUniqueOrThrow({ where: { id: old.assetId } });
  expect((await row()).state).toBe('ready');
  nowMs += 25 * 3_600_000;
  await retireAssets(bench.deps);
  expect((await row()).state).toBe('deleted');
  expect(await bench.deps.database.asset.findUnique({ where: { id: newer.assetId } })).toMatchObject({ state: 'ready' });
});
