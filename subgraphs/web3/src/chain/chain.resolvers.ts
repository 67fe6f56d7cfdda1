import { asUnion } from '../refusal.ts';
import type { Resolvers } from '../types.generated.ts';
import { listChains } from './list-chains.ts';
import { readContractInfo } from './read-contract-info.ts';

/** A tenant as this subgraph answers for it. */
export interface TenantReference {
  readonly id: string;
}

export const chainResolvers: Resolvers = {
  Query: {
    chains: (_, _args, { deps }) => listChains(deps.chains),
    contractInfo: async (_, question, { deps }) => asUnion('ContractInfo', await readContractInfo(deps.chains, question)),
  },
  Tenant: {
    __resolveReference: ({ id }) => ({ id }),
    chains: (_, _args, { deps }) => listChains(deps.chains),
  },
};
