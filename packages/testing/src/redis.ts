import { Redis } from 'ioredis';
import { inject } from 'vitest';

export interface TestRedis extends AsyncDisposable {
  readonly redis: Redis;
  readonly url: string;
}

let next = 0;

/** A connection to the run's Redis. Keys are shared by all tests: use fresh ids, never FLUSHALL. */
export async function createTestRedis(): Promise<TestRedis> {
  const url = inject('stack').redisUrl;
  next += 1;
  const redis = new Redis(url, { connectionName: `test-${process.pid}-${next}`, maxRetriesPerRequest: 2 });
  return {
    redis,
    url,
    [Symbol.asyncDispose]: async () => {
      redis.disconnect();
    },
  };
}
