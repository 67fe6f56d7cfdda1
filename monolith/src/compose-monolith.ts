import { createServer as createAnalytics } from '@streamgate/analytics/server';
import { createWorker as createAnalyticsWorker } from '@streamgate/analytics/worker';
import { createServer as createContent } from '@streamgate/content/server';
import { createWorker as createContentWorker } from '@streamgate/content/worker';
import { createEdge } from '@streamgate/edge/server';
import { createGateway } from '@streamgate/gateway/server';
import { createServer as createIdentity } from '@streamgate/identity/server';
import { createWorker as createIdentityWorker } from '@streamgate/identity/worker';
import { createRelay } from '@streamgate/jobs/relay';
import { systemClock } from '@streamgate/kernel/clock';
import { createServer as createMedia } from '@streamgate/media/server';
import { createWorker as createMediaWorker } from '@streamgate/media/worker';
import { claimOutbox } from '@streamgate/prisma/claim-outbox';
import { type Database, openDatabase } from '@streamgate/prisma/database';
import type { GraphContext, Subgraph } from '@streamgate/service/graph/subgraph';
import type { Logger } from '@streamgate/service/logger';
import type { Platform } from '@streamgate/service/platform';
import type { Service } from '@streamgate/service/service';
import { createServer as createWeb3 } from '@streamgate/web3/server';
import { createWorker as createWeb3Worker } from '@streamgate/web3/worker';
import { Redis } from 'ioredis';
import type { Settings } from './settings.ts';

const POOL_MAX = 30;

/** What all parts share, opened once and closed after all of them have stopped. */
function openPlatform(settings: Settings, log: Logger): { platform: Platform<Database>; connections: Service } {
  const database = openDatabase(settings.DATABASE_URL, { max: POOL_MAX });
  const redis = new Redis(settings.REDIS_URL, { connectionName: 'streamgate' });
  redis.on('error', (error) => log.warn({ err: error }, 'redis connection trouble'));
  const connections: Service = {
    name: 'connections',
    start: async () => {
      await Promise.all([database.$queryRaw`SELECT 1`, redis.ping()]);
    },
    ready: async () => redis.status === 'ready',
    drain: async () => {},
    stop: async () => {
      redis.disconnect();
      await database.$disconnect();
    },
  };
  return { platform: { source: settings, log, clock: systemClock, database, redis }, connections };
}

/** Every service in this process, in the order in which they start. */
export function composeMonolith(settings: Settings, log: Logger): readonly Service[] {
  const { platform, connections } = openPlatform(settings, log);
  const servers = [createIdentity, createContent, createMedia, createWeb3, createAnalytics].map((create) => create(platform));
  const workers = [createIdentityWorker, createContentWorker, createMediaWorker, createWeb3Worker, createAnalyticsWorker];
  const { database, redis } = platform;
  const subgraphs = servers.map(({ subgraph }) => subgraph as unknown as Subgraph<GraphContext>);
  return [
    connections,
    createRelay({ claim: claimOutbox(database), redis, log }),
    ...servers.flatMap(({ services }) => services),
    ...workers.flatMap((create) => create(platform).services),
    createEdge(platform),
    createGateway(platform, subgraphs),
  ];
}
