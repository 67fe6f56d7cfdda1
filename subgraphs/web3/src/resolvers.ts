import { scalars } from '@streamgate/service/graph/scalars';
import { accessResolvers } from './access/access.resolvers.ts';
import { chainResolvers } from './chain/chain.resolvers.ts';
import { gateResolvers } from './gate/gate.resolvers.ts';
import { holdingResolvers } from './holding/holding.resolvers.ts';
import { leaseResolvers } from './lease/lease.resolvers.ts';
import type { Resolvers } from './types.generated.ts';

/** The resolver map of this subgraph: one slice each. */
export const resolvers: Resolvers = {
  ...scalars,
  ...accessResolvers,
  ...holdingResolvers,
  ...chainResolvers,
  ...gateResolvers,
  ...leaseResolvers,
  Query: { ...chainResolvers.Query, ...gateResolvers.Query },
  Mutation: { ...gateResolvers.Mutation, ...leaseResolvers.Mutation },
};
