/**
 * Analytics: what players did, counted. Beacons come in by a stream (see worker.ts); here figures go out: of a video, of a
 * tenant, what somebody watched, what goes with what. Figures are read from hourly roll-ups; who watches now from Redis.
 */
import { type Database, openDatabase } from '@streamgate/prisma/database';
import { buildSchema, readSdl } from '@streamgate/service/graph/build-schema';
import { runSubgraph } from '@streamgate/service/graph/run-subgraph';
import { scalars } from '@streamgate/service/graph/scalars';
import type { Subgraph } from '@streamgate/service/graph/subgraph';
import type { Platform } from '@streamgate/service/platform';
import type { Service } from '@streamgate/service/service';
import type { Context } from './context.ts';
import type { Deps } from './deps.ts';
import { historyResolvers } from './history/history.resolvers.ts';
import { createLoaders } from './loaders.ts';
import { overviewResolvers } from './overview/overview.resolvers.ts';
import { statsResolvers } from './stats/stats.resolvers.ts';

const resolvers = { ...scalars, ...statsResolvers, ...overviewResolvers, ...historyResolvers };

export function createServer(platform: Platform<Database>): { subgraph: Subgraph<Context>; services: Service[] } {
  const { database, redis, clock, log } = platform;
  const deps: Deps = { database, redis, clock, log };
  const subgraph: Subgraph<Context> = {
    name: 'analytics',
    schema: buildSchema(readSdl(import.meta.dirname), resolvers),
    contextFor: (base) => ({ ...base, deps, loaders: createLoaders(deps, base.caller) }),
  };
  return { subgraph, services: [] };
}

if (import.meta.main) await runSubgraph({ name: 'analytics', source: process.env, openDatabase }, createServer);
