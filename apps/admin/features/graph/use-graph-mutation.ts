'use client';

import type { TypedText } from '@streamgate/sdk/graph-client';
import type { GraphError } from '@streamgate/sdk/graph-error';
import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import { useSession } from '../session/session-provider.tsx';
import { useTenantSlug } from '../tenants/use-tenant-slug.ts';
import { type AnyDocument, graphKey } from './use-graph-query.ts';

/** Runs a mutation in the tenant of the page's address; the named documents are read again afterwards. */
export function useGraphMutation<Result, Variables extends object>(
  document: TypedText<Result, Variables>,
  changes: readonly AnyDocument[] = [],
): UseMutationResult<Result, GraphError, Variables> {
  const { client } = useSession();
  const cache = useQueryClient();
  const tenant = useTenantSlug();
  return useMutation<Result, GraphError, Variables>({
    mutationFn: (variables) => client.request(document, variables, { tenant }),
    onSettled: () => Promise.all(changes.map((changed) => cache.invalidateQueries({ queryKey: graphKey(tenant, changed) }))),
  });
}
