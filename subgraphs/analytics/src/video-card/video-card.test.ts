import { type AssetId, newId } from '@streamgate/kernel/ids';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AnalyticsBench, createAnalyticsBench } from '../testing/analytics-bench.ts';
import { keepAsset } from './video-card.store.ts';

let bench: AnalyticsBench;
beforeAll(async () => {
  bench = await createAnalyticsBench();
});
afterAll(() => bench.platform[Symbol.asyncDispose]());

const card = (videoId: string) => bench.deps.database.videoCard.findUnique({ where: { videoId } });

test('the highest version of what content tells wins, in whatever order it comes', async () => {
  const tenantId = bench.tenant();
  const videoId = await bench.video(tenantId, { version: 3, title: 'Third' });
  await bench.video(tenantId, { videoId, version: 2, title: 'Second', playable: false });
  expect(await card(videoId)).toMatchObject({ title: 'Third', version: 3, assetState: 'ready' });
  await bench.video(tenantId, { videoId, version: 4, deleted: true, playable: false });
  expect(await card(videoId)).toMatchObject({ version: 4, deleted: true });
});

test("media's word may come first, and a later asset wins over an earlier one", async () => {
  const tenantId = bench.tenant();
  const { database } = bench.deps;
  const videoId = newId<never>();
  const [early, late] = [newId<AssetId>(), newId<AssetId>()];
  const tell = (assetId: AssetId, version: number, state: 'encoding' | 'ready' | 'deleted') =>
    keepAsset(database, { tenantId, videoId, assetId, version, state, durationMs: null });
  await tell(late, 2, 'ready');
  await tell(late, 1, 'encoding');
  await tell(early, 9, 'deleted');
  expect(await card(videoId)).toMatchObject({ assetState: 'ready', version: 0 });
  await bench.video(tenantId, { videoId, title: 'Told', playable: false });
  expect(await card(videoId)).toMatchObject({ assetState: 'ready', title: 'Told', version: 1 });
});

test("a second tenant cannot change another's card", async () => {
  const tenantId = bench.tenant();
  const videoId = await bench.video(tenantId, { title: 'Ours' });
  await bench.video(bench.tenant(), { videoId, version: 9, title: 'Theirs' });
  expect(await card(videoId)).toMatchObject({ tenantId, title: 'Ours', version: 1 });
});
