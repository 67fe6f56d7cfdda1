/**
 * Web3: chains, gates, who may watch, leases. Everything is decided here from what the chains say; the edge only looks at
 * the lease, and a chain's silence is never told as a refusal.
 */
import { type Database, openDatabase } from '@streamgate/prisma/database';
import { buildSchema, readSdl } from '@streamgate/service/graph/build-schema';
import { runSubgraph } from '@streamgate/service/graph/run-subgraph';
import type { Subgraph } from '@streamgate/service/graph/subgraph';
import type { Platform } from '@streamgate/service/platform';
import type { Service } from '@streamgate/service/service';
import { createAccessLoaders } from './access/access-loader.ts';
import type { Context } from './context.ts';
import { createDeps } from './deps.ts';
import { createGateLoaders } from './gate/gate-loader.ts';
import { resolvers } from './resolvers.ts';

export function createServer(platform: Platform<Database>): { subgraph: Subgraph<Context>; services: Service[] } {
  const deps = createDeps(platform);
  const subgraph: Subgraph<Context> = {
    name: 'web3',
    schema: buildSchema(readSdl(import.meta.dirname), resolvers),
    contextFor: (base) => ({
      ...base,
      deps,
      loaders: { ...createAccessLoaders(deps, base.caller), ...createGateLoaders(deps, base.caller) },
    }),
  };
  return { subgraph, services: [] };
}

if (import.meta.main) await runSubgraph({ name: 'web3', source: process.env, openDatabase }, createServer);
