import { randomInt } from 'node:crypto';
import { accessDecided, assetChanged, videoChanged } from '@streamgate/events/facts';
import { publishFact } from '@streamgate/jobs/outbox';
import { createRelay } from '@streamgate/jobs/relay';
import { type AssetId, newId, type VideoId } from '@streamgate/kernel/ids';
import { claimOutbox } from '@streamgate/prisma/claim-outbox';
import { startServices, stopServices } from '@streamgate/service/service';
import { member } from '@streamgate/testing/callers';
import { expect, test } from 'vitest';
import { createAnalyticsBench, NOON_MS } from './testing/analytics-bench.ts';
import { createWorker } from './worker.ts';

const QUERY = `query($r: [_Any!]!) { _entities(representations: $r) { ... on Tenant { overview(days: 1) {
  totals { views watchTimeMs refusals failures } topVideos { video { id } } } } } }`;

test('beacons of the edge and facts of the others become figures by themselves', { timeout: 20_000 }, async () => {
  const bench = await createAnalyticsBench();
  await using _platform = bench.platform;
  const { database, log } = bench.platform;
  // A Redis database of its own: stream and queue have the same names for everybody.
  const redis = bench.platform.redis.duplicate({ db: randomInt(1, 16) });
  const services = [
    createRelay({ claim: claimOutbox(database), redis, log }),
    ...createWorker({ ...bench.platform, redis }).services,
  ];
  await startServices(services);
  try {
    const [tenantId, videoId] = [bench.tenant(), newId<VideoId>()];
    const video = { tenantId, videoId, version: 1, title: 'A', visibility: 'public', publishAtMs: null } as const;
    const asset = { tenantId, videoId, assetId: newId<AssetId>(), version: 1, state: 'ready', durationMs: 1 } as const;
    const decided = { tenantId, videoId, gateId: null, accountId: null, decision: 'DENY', atMs: NOON_MS, tookMs: 3 } as const;
    await database.$transaction(async (tx) => {
      await publishFact(tx, videoChanged, { ...video, collectionIds: [], tags: [], posterPublic: true, deleted: false });
      await publishFact(tx, assetChanged, asset);
      await publishFact(tx, accessDecided, decided);
    });
    await redis.xadd('beacons', '*', 'batch', JSON.stringify(bench.batch({ tenantId, videoId })));
    const overview = async () => {
      const { data } = await bench.ask(member(tenantId), QUERY, { r: [{ __typename: 'Tenant', id: tenantId }] });
      return data._entities[0].overview;
    };
    await expect.poll(overview, { timeout: 15_000 }).toEqual({
      totals: { views: 1, watchTimeMs: '30000', refusals: 1, failures: 0 },
      topVideos: [{ video: { id: videoId } }],
    });
  } finally {
    await stopServices(services);
    redis.disconnect();
  }
});

test('a published secret is refused in production', async () => {
  const bench = await createAnalyticsBench();
  await using platform = bench.platform;
  expect(() => createWorker({ ...platform, source: { NODE_ENV: 'production' } })).toThrow('STREAMGATE_ANALYTICS_SECRET');
});
