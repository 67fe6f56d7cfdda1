import type { Resolvers } from '../types.generated.ts';
import { readHoldings } from './read-holdings.ts';

/** An account as this subgraph answers for it. */
export interface AccountReference {
  readonly id: string;
}

export const holdingResolvers: Resolvers = {
  Account: {
    __resolveReference: ({ id }) => ({ id }),
    holdings: ({ id }, _, { deps, caller }) =>
      caller.accountId !== id || caller.tenantId === null ? null : readHoldings(deps, caller.tenantId, caller),
  },
};
