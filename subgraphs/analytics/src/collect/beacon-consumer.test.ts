import { randomUUID } from 'node:crypto';
import type { Redis } from 'ioredis';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AnalyticsBench, createAnalyticsBench } from '../testing/analytics-bench.ts';
import { createBeaconConsumer } from './beacon-consumer.ts';
import { ensureGroup, readNew } from './beacon-stream.ts';

let bench: AnalyticsBench;
let redis: Redis;
beforeAll(async () => {
  bench = await createAnalyticsBench();
  redis = bench.deps.redis;
});
afterAll(() => bench.platform[Symbol.asyncDispose]());

const newName = () => ({ stream: `test-beacons-${randomUUID()}`, group: 'analytics' });
const add = (stream: string, batch: unknown) =>
  redis.xadd(stream, '*', 'batch', typeof batch === 'string' ? batch : JSON.stringify(batch));
const playedOf = async (viewId: string) => (await bench.deps.database.view.findFirst({ where: { viewId } }))?.playedMs;

async function until(done: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await done()); tries += 1) {
    if (tries > 200) throw new Error('It did not come true within ten seconds.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function running(name: ReturnType<typeof newName>, idleMs = 30_000) {
  const consumer = createBeaconConsumer({ ...bench.deps, name, idleMs });
  await consumer.start();
  return { consumer, [Symbol.asyncDispose]: () => consumer.stop() };
}

test('beacons are counted, acknowledged and forgotten by the stream, those from before the start too', async () => {
  const { batch, tenant, video } = bench;
  const tenantId = tenant();
  const videoId = await video(tenantId);
  const name = newName();
  const [early, late] = [batch({ tenantId, videoId }), batch({ tenantId, videoId })];
  await add(name.stream, early);
  await using _running = await running(name);
  await add(name.stream, late);
  await add(name.stream, late);
  await until(async () => (await redis.xlen(name.stream)) === 0);
  expect([await playedOf(early.viewId), await playedOf(late.viewId)]).toEqual([30_000, 30_000]);
  expect((await redis.xpending(name.stream, name.group))[0]).toBe(0);
});

test('what a killed consumer had is claimed by another and counts once', async () => {
  const { batch, tenant, video, ingest } = bench;
  const tenantId = tenant();
  const videoId = await video(tenantId);
  const name = newName();
  await ensureGroup(redis, name);
  const [counted, uncounted] = [batch({ tenantId, videoId }), batch({ tenantId, videoId })];
  await add(name.stream, counted);
  await add(name.stream, uncounted);
  // It read both, committed the first, and died before it acknowledged.
  expect(await readNew(redis, name, { consumer: 'killed', limit: 10, blockMs: 10 })).toHaveLength(2);
  await ingest(counted);
  await using _running = await running(name, 200);
  await until(async () => (await redis.xlen(name.stream)) === 0);
  expect([await playedOf(counted.viewId), await playedOf(uncounted.viewId)]).toEqual([30_000, 30_000]);
});

test('entries that cannot be read are dropped and hold nobody up', async () => {
  const { batch, tenant, video } = bench;
  const tenantId = tenant();
  const good = batch({ tenantId, videoId: await video(tenantId) });
  const name = newName();
  for (const bad of ['{', '[]', JSON.stringify({ ...good, tenantId: 'x' }), JSON.stringify({ ...good, events: [{ seq: -1 }] })])
    await add(name.stream, bad);
  await redis.xadd(name.stream, '*', 'other', 'field');
  await add(name.stream, good);
  await using _running = await running(name);
  await until(async () => (await redis.xlen(name.stream)) === 0);
  expect(await playedOf(good.viewId)).toBe(30_000);
});

test('while the database is away entries wait; the stream lost, counting goes on', async () => {
  const { batch, tenant, video, deps } = bench;
  const tenantId = tenant();
  const videoId = await video(tenantId);
  const name = newName();
  let away = true;
  const database = new Proxy(deps.database, {
    get: (target, property) => {
      if (away && property === '$transaction') return () => Promise.reject(new Error('away'));
      return Reflect.get(target, property) as unknown;
    },
  });
  const consumer = createBeaconConsumer({ ...deps, database, name, idleMs: 200 });
  await consumer.start();
  const waiting = batch({ tenantId, videoId });
  await add(name.stream, waiting);
  await until(async () => ((await redis.xpending(name.stream, name.group)) as [number])[0] === 1);
  expect(await playedOf(waiting.viewId)).toBeUndefined();
  away = false;
  await until(async () => (await playedOf(waiting.viewId)) === 30_000);
  await redis.del(name.stream);
  const after = batch({ tenantId, videoId });
  await add(name.stream, after);
  await until(async () => (await playedOf(after.viewId)) === 30_000);
  await consumer.stop();
  expect(await redis.xinfo('CONSUMERS', name.stream, name.group)).toEqual([]);
});
