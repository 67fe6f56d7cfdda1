import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type DocumentNode, type GraphQLSchema, parse } from 'graphql';

/** All `*.graphqls` files below a folder, in name order, as one document: SDL first, beside the code that answers it. */
export function readSdl(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.graphqls') && !name.includes('node_modules'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
}

/** Builds a Federation 2 subgraph schema from SDL text and a resolver map. */
export function buildSchema(sdl: string, resolvers: object): GraphQLSchema {
  const typeDefs: DocumentNode = parse(sdl);
  return buildSubgraphSchema([{ typeDefs, resolvers: resolvers as never }]);
}
