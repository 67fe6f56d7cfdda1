import { expect, test } from 'vitest';
import { createAnalyticsBench, NOON_MS } from '../testing/analytics-bench.ts';
import { forgetEvents } from './forget-events.ts';

test('raw events go after 30 days, decisions after 400; views and figures stay', async () => {
  const bench = await createAnalyticsBench();
  await using _platform = bench.platform;
  const { deps, batch, ingest, decide, recompute, tenant, setNow } = bench;
  const tenantId = tenant();
  const videoId = await bench.video(tenantId);
  await ingest(batch({ tenantId, videoId }));
  await decide({ tenantId, videoId });
  await recompute();
  const left = async () => [
    await deps.database.playerEvent.count(),
    await deps.database.gateDecision.count(),
    await deps.database.view.count(),
    await deps.database.hourlyRollup.count({ where: { views: 1, refusals: 1 } }),
  ];
  setNow(NOON_MS + 29 * 86_400_000);
  expect(await forgetEvents(deps)).toBe(0);
  setNow(NOON_MS + 31 * 86_400_000);
  await forgetEvents(deps);
  expect(await left()).toEqual([0, 1, 1, 1]);
  setNow(NOON_MS + 401 * 86_400_000);
  await forgetEvents(deps);
  await recompute();
  expect(await left()).toEqual([0, 0, 1, 1]);
});
