import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { newId } from '@streamgate/kernel/ids';
import { createTestRedis } from '@streamgate/testing/redis';
import { Redis } from 'ioredis';
import { register } from 'prom-client';
import { expect, test } from 'vitest';
import { createBeaconStream } from './beacon-stream.ts';

async function count(name: 'taken' | 'dropped'): Promise<number> {
  const metric = await register.getSingleMetric(`edge_beacons_${name}_total`)?.get();
  return metric?.values[0]?.value ?? 0;
}

test('a batch is handed on and counted', async () => {
  await using store = await createTestRedis();
  const redis = store.redis.duplicate({ db: 9 });
  const append = createBeaconStream(redis);
  const before = await count('taken');
  const viewId = newId();
  await append({ viewId });
  expect(await count('taken')).toBe(before + 1);
  const entries = await redis.xrevrange('beacons', '+', '-', 'COUNT', 200);
  expect(entries.map(([, fields]) => fields)).toContainEqual(['batch', JSON.stringify({ viewId })]);
  redis.disconnect();
});

test('with a Redis that does not answer, batches are dropped and counted, and those over capacity at once', async () => {
  const silent = createServer(() => {}).listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const redis = new Redis((silent.address() as AddressInfo).port, '127.0.0.1', {
    commandTimeout: 400,
    enableReadyCheck: false,
    lazyConnect: true,
  });
  redis.on('error', () => {});
  const append = createBeaconStream(redis);
  const before = await count('dropped');
  const waiting = Array.from({ length: 256 }, () => append({}));
  expect(await count('dropped')).toBe(before);
  await Promise.all(Array.from({ length: 10 }, () => append({})));
  expect(await count('dropped')).toBe(before + 10);
  await Promise.all(waiting);
  expect(await count('dropped')).toBe(before + 266);
  redis.disconnect();
  silent.close();
});
