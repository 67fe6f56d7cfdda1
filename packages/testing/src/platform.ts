import type { Clock } from '@streamgate/kernel/clock';
import { systemClock } from '@streamgate/kernel/clock';
import type { Database } from '@streamgate/prisma/database';
import type { EnvSource } from '@streamgate/service/env';
import { createLogger } from '@streamgate/service/logger';
import type { Platform } from '@streamgate/service/platform';
import { createTestDatabase } from './database.ts';
import { createTestRedis } from './redis.ts';

export interface TestPlatform extends Platform<Database>, AsyncDisposable {
  readonly databaseUrl: string;
  readonly redisUrl: string;
}

/** Everything a subgraph's `createServer` or `createWorker` takes, on real services; settings come from `source`. */
export async function createTestPlatform(options: { source?: EnvSource; clock?: Clock } = {}): Promise<TestPlatform> {
  const db = await createTestDatabase();
  const store = await createTestRedis();
  return {
    source: options.source ?? {},
    log: createLogger('test', process.env['TEST_LOG_LEVEL'] ?? 'silent'),
    clock: options.clock ?? systemClock,
    database: db.database,
    redis: store.redis,
    databaseUrl: db.url,
    redisUrl: store.url,
    [Symbol.asyncDispose]: async () => {
      await store[Symbol.asyncDispose]();
      await db[Symbol.asyncDispose]();
    },
  };
}
