import type { Clock } from '@streamgate/kernel/clock';
import type { Database } from '@streamgate/prisma/database';
import type { Logger } from '@streamgate/service/logger';
import type { Platform } from '@streamgate/service/platform';
import type { Redis } from 'ioredis';
import { type Chains, createChains } from './chain/chains.ts';
import { type Env, readWeb3Env } from './env.ts';

/** What the use cases of this subgraph need. */
export interface Deps {
  readonly env: Env;
  readonly log: Logger;
  readonly clock: Clock;
  readonly database: Database;
  readonly redis: Redis;
  readonly chains: Chains;
}

export function createDeps(platform: Platform<Database>): Deps {
  const { log, clock, database, redis } = platform;
  const env = readWeb3Env(platform.source);
  return { env, log, clock, database, redis, chains: createChains(env.chains, { clock, budgetMs: env.chainBudgetMs }) };
}
