/**
 * Media: uploads, what becomes of them, and the room they take. The bytes go through the edge and the object store; here are
 * the rows that say what is there, and the words that let the edge take bytes.
 */
import { type Database, openDatabase } from '@streamgate/prisma/database';
import { buildSchema, readSdl } from '@streamgate/service/graph/build-schema';
import { runSubgraph } from '@streamgate/service/graph/run-subgraph';
import { scalars } from '@streamgate/service/graph/scalars';
import type { Subgraph } from '@streamgate/service/graph/subgraph';
import type { Platform } from '@streamgate/service/platform';
import type { Service } from '@streamgate/service/service';
import { assetResolvers } from './asset/asset.resolvers.ts';
import type { Context } from './context.ts';
import { openMediaDeps } from './deps.ts';
import { createLoaders } from './loaders.ts';
import { uploadResolvers } from './upload/upload.resolvers.ts';

const resolvers = {
  ...scalars,
  ...assetResolvers,
  ...uploadResolvers,
  Query: { ...assetResolvers.Query, ...uploadResolvers.Query },
  Mutation: { ...assetResolvers.Mutation, ...uploadResolvers.Mutation },
};

export function createServer(platform: Platform<Database>): { subgraph: Subgraph<Context>; services: Service[] } {
  const deps = openMediaDeps(platform);
  const subgraph: Subgraph<Context> = {
    name: 'media',
    schema: buildSchema(readSdl(import.meta.dirname), resolvers),
    contextFor: (base) => ({ ...base, deps, loaders: createLoaders(deps, base.caller) }),
  };
  return { subgraph, services: [deps.feed.service] };
}

if (import.meta.main) await runSubgraph({ name: 'media', source: process.env, openDatabase }, createServer);
