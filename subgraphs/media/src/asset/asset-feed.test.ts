import { type AssetId, newId, type TenantId, type VideoId } from '@streamgate/kernel/ids';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type MediaBench, makeClip, openMediaBench } from '../../test/media-bench.ts';
import type { AssetNews } from './asset-feed.ts';
import { watchAssets } from './watch-assets.ts';

let bench: MediaBench;
beforeAll(async () => {
  bench = await openMediaBench();
});
afterAll(() => bench[Symbol.asyncDispose]());

/** Collects news until stopped; resolves `begun` once Redis knows of the watcher. */
async function collect(tenantId: TenantId, videoId: VideoId | null = null) {
  const stop = new AbortController();
  const news: AssetNews[] = [];
  const done = (async () => {
    for await (const { assetChanged } of watchAssets(bench.deps, tenantId, { videoId, signal: stop.signal }))
      news.push(assetChanged);
  })();
  await expect.poll(async () => (await bench.platform.redis.pubsub('NUMSUB', `asset-changed:${tenantId}`))[1]).toBe(1);
  return {
    news,
    stop: async () => {
      stop.abort();
      await done;
    },
  };
}

test('a tenant hears of its own assets, of one video where asked, and of nobody else', async () => {
  const [tenantId, other] = [newId<TenantId>(), newId<TenantId>()];
  const [first, second] = [0, 1].map(() => ({ assetId: newId<AssetId>(), videoId: newId<VideoId>() }));
  if (first === undefined || second === undefined) throw new Error('unreachable');
  const all = await collect(tenantId);
  const foreign = await collect(other);
  await bench.deps.feed.publish(tenantId, first);
  await bench.deps.feed.publish(tenantId, second);
  await bench.deps.feed.publish(other, second);
  await bench.platform.redis.publish(`asset-changed:${tenantId}`, 'not ours');
  await expect.poll(() => all.news).toEqual([first, second]);
  expect(foreign.news).toEqual([second]);
  await Promise.all([all.stop(), foreign.stop()]);
  const one = await collect(tenantId, second.videoId);
  await bench.deps.feed.publish(tenantId, first);
  await bench.deps.feed.publish(tenantId, second);
  await expect.poll(() => one.news).toEqual([second]);
  await one.stop();
  expect((await bench.platform.redis.pubsub('NUMSUB', `asset-changed:${tenantId}`))[1]).toBe(0);
});

test('a long clip plays before it is ready, its progress only grows, and everything is told', async () => {
  const tenantId = newId<TenantId>();
  const watching = await collect(tenantId);
  const clip = await makeClip(bench.folder, 'long.mp4', { seconds: 30, size: '640x360' });
  const states: string[] = [];
  const percents: number[] = [];
  let over = false;
  const sampling = (async () => {
    while (!over) {
      const row = await bench.deps.database.asset.findFirst({ where: { tenantId } });
      if (row !== null && states.at(-1) !== row.state) states.push(row.state);
      if (row !== null) percents.push(row.progressPercent);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  })();
  await bench.process(tenantId, clip);
  await new Promise((resolve) => setTimeout(resolve, 60));
  over = true;
  await sampling;
  expect(states.at(-1)).toBe('ready');
  expect(states).toContain('playable');
  expect(percents.every((percent, at) => percent >= (percents[at - 1] ?? 0))).toBe(true);
  expect(watching.news.length).toBeGreaterThanOrEqual(4);
  await watching.stop();
  const told = await bench.deps.database.outboxMessage.findMany({
    where: { tenantId, name: 'media.asset-changed', queue: 'web3-facts' },
    orderBy: { id: 'asc' },
  });
  const facts = told.map(({ payload }) => payload as { state: string; version: number });
  expect(facts.map(({ state }) => state)).toEqual(['uploading', 'uploaded', 'probing', 'encoding', 'playable', 'ready']);
  expect(facts.map(({ version }) => version)).toEqual([1, 2, 3, 4, 5, 6]);
});
