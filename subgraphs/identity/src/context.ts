import type { GraphContext } from '@streamgate/service/graph/subgraph';

/** What resolvers of this subgraph have. */
export interface Context extends GraphContext {}
