'use client';

import type { TypedText } from '@streamgate/sdk/graph-client';
import type { GraphError } from '@streamgate/sdk/graph-error';
import { keepPreviousData, type QueryKey, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useSession } from '../session/session-provider.tsx';
import { useTenantSlug } from '../tenants/use-tenant-slug.ts';

/** Any document, whatever its result and variables. */
export type AnyDocument = TypedText<unknown, never>;

const nameOf = (document: AnyDocument): string => /\b(?:query|mutation)\s+(\w+)/.exec(document.toString())?.[1] ?? '';

/** The cache key of a document in a tenant; without variables it matches every use of the document. */
export const graphKey = (tenant: string | null, document: AnyDocument, variables?: object): QueryKey =>
  variables === undefined ? ['graph', tenant, nameOf(document)] : ['graph', tenant, nameOf(document), variables];

interface Options<Result> {
  readonly enabled?: boolean;
  /** How often to read again; may depend on what was read last. */
  readonly refetchMs?: number | false | ((data: Result | undefined) => number | false);
  /** Keeps showing the page before while the next one loads. */
  readonly keepPrevious?: boolean;
  /** Another tenant than the one of the page's address. */
  readonly tenant?: string;
  /** How long what was read counts as fresh; 10 s when left out. */
  readonly freshMs?: number;
}

/** Reads a document in the tenant of the page's address, cached. */
export function useGraphQuery<Result, Variables extends object>(
  document: TypedText<Result, Variables>,
  variables: Variables,
  options: Options<Result> = {},
): UseQueryResult<Result, GraphError> {
  const { client, status } = useSession();
  const here = useTenantSlug();
  const tenant = options.tenant ?? here;
  const { refetchMs = false } = options;
  return useQuery<Result, GraphError>({
    queryKey: graphKey(tenant, document, variables),
    queryFn: ({ signal }) => client.request(document, variables, { tenant, signal }),
    enabled: status === 'signed-in' && options.enabled !== false,
    refetchInterval: typeof refetchMs === 'function' ? ({ state }) => refetchMs(state.data) : refetchMs,
    ...(options.freshMs === undefined ? {} : { staleTime: options.freshMs }),
    ...(options.keepPrevious ? { placeholderData: keepPreviousData } : {}),
  });
}
