import { randomInt } from 'node:crypto';
import { assetChanged } from '@streamgate/events/facts';
import { publishFact } from '@streamgate/jobs/outbox';
import { createRelay } from '@streamgate/jobs/relay';
import { type AssetId, newId } from '@streamgate/kernel/ids';
import { claimOutbox } from '@streamgate/prisma/claim-outbox';
import { startServices, stopServices } from '@streamgate/service/service';
import { expect, test } from 'vitest';
import { createContentBench, must } from './testing/content-bench.ts';
import { setVisibility } from './video/set-visibility.ts';
import { createWorker } from './worker.ts';

test('what media tells makes a file playable, and a video that is due becomes public by itself', {
  timeout: 20_000,
}, async () => {
  const bench = await createContentBench();
  await using _platform = bench.platform;
  const { database, log } = bench.platform;
  const { tenantId, deps, clock } = bench;
  // A Redis database of its own: the queue's name is the same for everybody.
  const redis = bench.platform.redis.duplicate({ db: randomInt(1, 16) });
  const services = [
    createRelay({ claim: claimOutbox(database), redis, log }),
    ...createWorker({ ...bench.platform, redis }).services,
  ];
  await startServices(services);
  try {
    const video = await bench.draft({ title: 'By itself' });
    const publishAt = new Date(clock.now() + 1_000);
    must(await setVisibility(deps, tenantId, { id: video.id, visibility: 'scheduled', publishAt }));
    clock.pass(5_000);
    const told = {
      tenantId,
      videoId: video.id,
      assetId: newId<AssetId>(),
      version: 1,
      state: 'playable',
      durationMs: 9,
    } as const;
    await database.$transaction((tx) => publishFact(tx, assetChanged, told));
    const read = () => database.video.findUniqueOrThrow({ where: { id: video.id } });
    await expect.poll(read, { timeout: 15_000 }).toMatchObject({ assetState: 'playable', durationMs: 9, visibility: 'public' });
  } finally {
    await stopServices(services);
    redis.disconnect();
  }
});
