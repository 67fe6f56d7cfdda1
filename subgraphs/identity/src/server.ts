import { type Database, openDatabase } from '@streamgate/prisma/database';
import { buildSchema, readSdl } from '@streamgate/service/graph/build-schema';
import { runSubgraph } from '@streamgate/service/graph/run-subgraph';
import type { Subgraph } from '@streamgate/service/graph/subgraph';
import type { Platform } from '@streamgate/service/platform';
import type { Service } from '@streamgate/service/service';
import type { Context } from './context.ts';
import { createDeps } from './deps.ts';
import { createLoaders } from './loaders.ts';
import { resolvers } from './resolvers.ts';

/** Identity's part of the graph. */
export function createServer(platform: Platform<Database>): { subgraph: Subgraph<Context>; services: Service[] } {
  const deps = createDeps(platform);
  const schema = buildSchema(readSdl(import.meta.dirname), resolvers);
  const subgraph: Subgraph<Context> = {
    name: 'identity',
    schema,
    contextFor: (base) => ({ ...base, deps, loaders: createLoaders(deps.database, base.caller.tenantId) }),
  };
  return { subgraph, services: [] };
}

if (import.meta.main) await runSubgraph({ name: 'identity', source: process.env, openDatabase }, createServer);
