'use client';

import type { GraphError } from '@streamgate/sdk/graph-error';
import { type UseQueryResult, useQueries } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import type { LookUpContractQuery } from '../../graphql/graphql.ts';
import { isRefusal } from '../graph/refusal.ts';
import { graphKey, useGraphQuery } from '../graph/use-graph-query.ts';
import { useSession } from '../session/session-provider.tsx';
import { useTenantSlug } from '../tenants/use-tenant-slug.ts';
import { LookUpContract } from './gates.queries.ts';
import { isAddress } from './rule-problems.ts';
import type { RuleLeaf } from './rule-tree.ts';

const FRESH_MS = 300_000;

export type ContractAnswer = LookUpContractQuery['contractInfo'];

/** What the contract of a leaf says of itself; asked only for whole addresses. */
export function useContract(chainId: number, contract: string) {
  const address = useDeferredValue(contract.trim());
  return useGraphQuery(LookUpContract, { chainId, address }, { enabled: isAddress(address), freshMs: FRESH_MS });
}

/** Names of all contracts of a rule that were looked up so far. */
export function useContractNames(leaves: readonly RuleLeaf[]): (leaf: RuleLeaf) => string | null {
  const { client } = useSession();
  const tenant = useTenantSlug();
  const asked = leaves.filter(({ contract }) => isAddress(contract));
  const answers: UseQueryResult<LookUpContractQuery, GraphError>[] = useQueries({
    queries: asked.map(({ chainId, contract }) => {
      const variables = { chainId, address: contract.trim() };
      return {
        queryKey: graphKey(tenant, LookUpContract, variables),
        queryFn: () => client.request(LookUpContract, variables, { tenant }),
        staleTime: FRESH_MS,
      };
    }),
  });
  return (leaf) => {
    const answer = answers[asked.findIndex(({ key }) => key === leaf.key)]?.data?.contractInfo;
    if (answer === undefined || isRefusal(answer)) return null;
    return leaf.kind === 'erc20' ? (answer.symbol ?? answer.name) : (answer.name ?? answer.symbol);
  };
}
