import type { GraphContext } from '@streamgate/service/graph/subgraph';
import type { Deps } from './deps.ts';
import type { Loaders } from './loaders.ts';

/** What resolvers of this subgraph have. */
export interface Context extends GraphContext {
  readonly deps: Deps;
  readonly loaders: Loaders;
}
