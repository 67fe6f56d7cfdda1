/**
 * Content: videos as works (title, text, place in the catalogue), collections, search. What the file is media knows, who may
 * watch web3 knows; content hears of the file's state and tells every change of a video as a fact.
 */
import { type Database, openDatabase } from '@streamgate/prisma/database';
import { buildSchema, readSdl } from '@streamgate/service/graph/build-schema';
import { runSubgraph } from '@streamgate/service/graph/run-subgraph';
import { scalars } from '@streamgate/service/graph/scalars';
import type { Subgraph } from '@streamgate/service/graph/subgraph';
import type { Platform } from '@streamgate/service/platform';
import type { Service } from '@streamgate/service/service';
import { collectionResolvers } from './collection/collection.resolvers.ts';
import type { Context } from './context.ts';
import type { Deps } from './deps.ts';
import { createLoaders } from './loaders.ts';
import { searchResolvers } from './search/search.resolvers.ts';
import { videoResolvers } from './video/video.resolvers.ts';

const resolvers = {
  ...scalars,
  ...videoResolvers,
  ...searchResolvers,
  ...collectionResolvers,
  Query: { ...videoResolvers.Query, ...searchResolvers.Query, ...collectionResolvers.Query },
  Mutation: { ...videoResolvers.Mutation, ...collectionResolvers.Mutation },
};

export function createServer(platform: Platform<Database>): { subgraph: Subgraph<Context>; services: Service[] } {
  const deps: Deps = { database: platform.database, clock: platform.clock };
  const subgraph: Subgraph<Context> = {
    name: 'content',
    schema: buildSchema(readSdl(import.meta.dirname), resolvers),
    contextFor: (base) => ({ ...base, deps, loaders: createLoaders(deps, base.caller) }),
  };
  return { subgraph, services: [] };
}

if (import.meta.main) await runSubgraph({ name: 'content', source: process.env, openDatabase }, createServer);
