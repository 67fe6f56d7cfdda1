import { randomUUID } from 'node:crypto';
import { createLogger } from '@streamgate/service/logger';
import { createTestRedis } from '@streamgate/testing/redis';
import type { Redis } from 'ioredis';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { defineJob } from './define-job.ts';
import { createWorker, handleJob } from './worker.ts';

const connectionsOf = async (redis: Redis, name: string): Promise<number> =>
  String(await redis.client('LIST'))
    .split('\n')
    .filter((line) => line.includes(`name=${name}`)).length;

test('a worker with nothing to do waits longer than a quick command may take, and leaves no connection', async () => {
  await using store = await createTestRedis();
  const job = defineJob({
    name: 'test.wait',
    queue: `test-wait-${randomUUID()}`,
    payload: z.object({}),
    attempts: 1,
    key: () => 'k',
  });
  const troubles: unknown[] = [];
  const log = createLogger('test', 'silent');
  log.warn = ((fields: unknown) => troubles.push(fields)) as never;
  const connectionName = `test-wait-${randomUUID()}`;
  const redis = store.redis.duplicate({ commandTimeout: 300, connectionName });
  const worker = createWorker({ name: 'wait', handlers: [handleJob(job, async () => {})], declared: [job], redis, log });
  await worker.start();
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  await worker.stop();
  expect(troubles).toEqual([]);
  await expect.poll(() => connectionsOf(store.redis, connectionName)).toBe(1);
  redis.disconnect();
});
