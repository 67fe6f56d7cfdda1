import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { operationFromDocument, type Schema, Supergraph } from '@apollo/federation-internals';
import { type QueryPlan, QueryPlanner } from '@apollo/query-planner';
import type { DocumentNode, GraphQLSchema } from 'graphql';

export interface LoadedSupergraph {
  readonly sdl: string;
  /** What clients see. */
  readonly apiSchema: GraphQLSchema;
  /** What subgraphs speak, @inaccessible parts included. */
  readonly fullSchema: GraphQLSchema;
  /** Plans one operation; the document holds that operation and the fragments it uses, and is valid. */
  plan(document: DocumentNode): QueryPlan;
}

/** The committed supergraph's text. */
export const readSupergraph = (): string => readFileSync(join(import.meta.dirname, '../../supergraph.graphql'), 'utf8');

/** Builds the schemas and the planner; takes some hundred milliseconds, once. */
export function loadSupergraph(sdl: string): LoadedSupergraph {
  const supergraph = Supergraph.build(sdl, { validateSupergraph: false });
  const api: Schema = supergraph.apiSchema();
  const planner = new QueryPlanner(supergraph);
  return {
    sdl,
    apiSchema: api.toGraphQLJSSchema(),
    fullSchema: supergraph.schema.toGraphQLJSSchema(),
    plan: (document) => planner.buildQueryPlan(operationFromDocument(api, document, { validate: false })),
  };
}
