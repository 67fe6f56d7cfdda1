import type { GraphContext } from '@streamgate/service/graph/subgraph';
import type { AccessLoaders } from './access/access-loader.ts';
import type { Deps } from './deps.ts';
import type { GateLoaders } from './gate/gate-loader.ts';

/** What resolvers of this subgraph have. */
export interface Context extends GraphContext {
  readonly deps: Deps;
  readonly loaders: AccessLoaders & GateLoaders;
}
