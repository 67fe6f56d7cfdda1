import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AnalyticsBench, createAnalyticsBench, event, NOON_MS, wholeView } from '../testing/analytics-bench.ts';

let bench: AnalyticsBench;
beforeAll(async () => {
  bench = await createAnalyticsBench();
});
afterAll(() => bench.platform[Symbol.asyncDispose]());

const viewOf = (viewId: string) => bench.deps.database.view.findFirst({ where: { viewId } });
const rollups = (tenantId: string) =>
  bench.deps.database.hourlyRollup.findMany({ where: { tenantId }, orderBy: [{ videoId: 'asc' }, { hour: 'asc' }] });

test('duplicates count once: in one batch, in a repeated one, and in several at the same moment', async () => {
  const { batch, ingest, tenant, video } = bench;
  const tenantId = tenant();
  const one = batch({ tenantId, videoId: await video(tenantId) });
  expect(await ingest({ ...one, events: [...one.events, ...one.events] })).toEqual({ accepted: 6, duplicate: 6 });
  const whole = await viewOf(one.viewId);
  expect(whole).toMatchObject({
    playedMs: 30_000,
    stalledMs: 2_000,
    stalls: 1,
    startupMs: 400,
    positionMs: 30_000,
    failed: false,
  });
  expect(await ingest(one, one)).toEqual({ accepted: 0, duplicate: 12 });
  const other = batch({ tenantId, videoId: one.videoId });
  const retried = async (): Promise<number> => {
    for (;;) {
      try {
        return (await ingest(other)).accepted;
      } catch {
        // Two began the same view at once: the work is done again, as the consumer does.
      }
    }
  };
  const accepted = await Promise.all(Array.from({ length: 6 }, retried));
  expect(accepted.reduce((sum, count) => sum + count)).toBe(6);
  expect(await viewOf(one.viewId)).toEqual(whole);
  expect(await viewOf(other.viewId)).toMatchObject({ playedMs: 30_000, stalls: 1 });
});

test('a retry with other figures under the same sequence changes nothing', async () => {
  const { batch, ingest, tenant, video } = bench;
  const tenantId = tenant();
  const one = batch({ tenantId, videoId: await video(tenantId) });
  await ingest(one);
  await ingest({ ...one, events: one.events.map((e) => ({ ...e, playedMs: 500_000 })) });
  expect((await viewOf(one.viewId))?.playedMs).toBe(30_000);
});

test('events out of order, one by one, make the same view', async () => {
  const { batch, ingest, tenant, video } = bench;
  const tenantId = tenant();
  const videoId = await video(tenantId);
  const ordered = batch({ tenantId, videoId });
  const shuffled = batch({ tenantId, videoId, receivedAtMs: ordered.receivedAtMs });
  await ingest(ordered);
  for (const at of [3, 5, 0, 4, 1, 2]) await ingest({ ...shuffled, events: shuffled.events.slice(at, at + 1) });
  const { viewId: _a, viewerKey: _b, ...first } = (await viewOf(ordered.viewId)) as object as Record<string, unknown>;
  const { viewId: _c, viewerKey: _d, ...second } = (await viewOf(shuffled.viewId)) as object as Record<string, unknown>;
  expect(second).toEqual(first);
});

test('a late first event moves the view to the hour in which it began, and both hours are right', async () => {
  const { batch, ingest, recompute, tenant, video } = bench;
  const tenantId = tenant();
  const before = NOON_MS - 30_000;
  const one = batch({ tenantId, videoId: await video(tenantId), events: wholeView(before), receivedAtMs: NOON_MS + 20_000 });
  await ingest({ ...one, events: one.events.slice(3) });
  await recompute();
  expect((await rollups(tenantId)).map((row) => [row.hour.getTime() - NOON_MS, row.views])).toEqual([[0, 1]]);
  await ingest({ ...one, events: one.events.slice(0, 3) });
  await recompute();
  expect((await rollups(tenantId)).map((row) => [row.hour.getTime() - NOON_MS, row.views, row.playedMs])).toEqual([
    [-3_600_000, 1, 30_000n],
    [0, 0, 0n],
  ]);
});

test('an hour recomputed twice, or by many at once, is equal', async () => {
  const { batch, ingest, recompute, decide, tenant, video, deps } = bench;
  const tenantId = tenant();
  const videoId = await video(tenantId);
  for (let at = 0; at < 5; at += 1) await ingest(batch({ tenantId, videoId }));
  await decide({ tenantId, videoId });
  await recompute();
  const first = await rollups(tenantId);
  expect(first).toMatchObject([
    { views: 5, viewers: 5, plays: 5, failures: 0, playedMs: 150_000n, stalledMs: 10_000n, stalls: 5, refusals: 1, unknowns: 0 },
  ]);
  const marked = { tenantId, videoId, hour: new Date(NOON_MS), markedAt: new Date() };
  for (let round = 0; round < 2; round += 1) {
    await deps.database.dirtyHour.create({ data: marked });
    const counts = await Promise.all([recompute(), recompute(), recompute()]);
    expect(counts.reduce((sum, count) => sum + count)).toBe(1);
    expect(await rollups(tenantId)).toEqual(first);
  }
});

test('many writers and recomputers at once lose nothing', async () => {
  const { batch, ingest, recompute, tenant, video } = bench;
  const tenantId = tenant();
  const videoId = await video(tenantId);
  let writing = true;
  const recomputing = (async () => {
    while (writing) await recompute();
  })();
  await Promise.all(
    Array.from({ length: 12 }, async () => {
      const one = batch({ tenantId, videoId });
      for (const each of one.events) await ingest({ ...one, events: [each] });
    }),
  );
  writing = false;
  await recomputing;
  await recompute();
  expect(await rollups(tenantId)).toMatchObject([{ views: 12, playedMs: 360_000n, stalledMs: 24_000n, stalls: 12 }]);
});

test("a second tenant's same view and sequence is another event", async () => {
  const { batch, ingest, tenant, video, deps } = bench;
  const [a, b] = [tenant(), tenant()];
  const one = batch({ tenantId: a, videoId: await video(a) });
  await ingest(one);
  expect(await ingest({ ...one, tenantId: b })).toEqual({ accepted: 6, duplicate: 0 });
  const views = await deps.database.view.findMany({ where: { viewId: one.viewId } });
  expect(views.map((view) => view.playedMs)).toEqual([30_000, 30_000]);
  expect(views[0]?.viewerKey).not.toBe(views[1]?.viewerKey);
});

test('neither account nor device is in the viewer key, and a signed-in person is one viewer on two devices', async () => {
  const { batch, ingest, tenant, video, account, deps } = bench;
  const tenantId = tenant();
  const videoId = await video(tenantId);
  const accountId = account();
  const views = [batch({ tenantId, videoId, accountId }), batch({ tenantId, videoId, accountId }), batch({ tenantId, videoId })];
  await ingest(...views);
  const keys = (await deps.database.view.findMany({ where: { tenantId }, orderBy: { viewId: 'asc' } })).map(
    (view) => view.viewerKey,
  );
  expect(new Set(keys).size).toBe(2);
  for (const key of keys) expect(`${accountId} ${views[2]?.deviceId}`).not.toContain(key);
});

test('figures that cannot be true are cut', async () => {
  const { batch, ingest, tenant, video } = bench;
  const tenantId = tenant();
  const events = [
    event(0, 'start'),
    event(1, 'beat', { playedMs: 2_000_000_000 }),
    event(2, 'beat', { playedMs: 2_000_000_000 }),
  ];
  const one = batch({ tenantId, videoId: await video(tenantId), events });
  await ingest(one);
  expect((await viewOf(one.viewId))?.playedMs).toBe(1_200_000);
});
