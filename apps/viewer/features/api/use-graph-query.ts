'use client';

import { keepPreviousData, type QueryKey, useQuery } from '@tanstack/react-query';
import type { TypedDocumentString } from '../../graphql/graphql.ts';
import { useSession, useSessionStore } from '../session/session-provider.tsx';
import type { ApiError } from './api-error.ts';

export interface GraphQueryOptions {
  /** `public` reads alike for everybody and does not wait for the session; `mine` waits, and is asked again when it changes. */
  readonly whose: 'public' | 'mine';
  readonly enabled?: boolean;
  /** Shows the last answer while the next one comes: for searches. */
  readonly keep?: boolean;
  readonly refetchIntervalMs?: number | false;
}

const TRIES = 2;

/** Reads one document, kept under its name and variables. */
export function useGraphQuery<Result, Variables>(
  key: QueryKey,
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  { whose, enabled = true, keep = false, refetchIntervalMs = false }: GraphQueryOptions,
) {
  const store = useSessionStore();
  const session = useSession();
  const person = session.status === 'signed-in' ? session.grant.account.id : session.status;
  return useQuery<Result, ApiError>({
    queryKey: [store.tenant, ...key, variables, whose === 'mine' ? person : 'public'],
    queryFn: ({ signal }) => store.send(document, variables, { signal }),
    enabled: enabled && (whose === 'public' || session.status !== 'starting'),
    refetchInterval: refetchIntervalMs,
    retry: (failures, error) => error.code === 'OFFLINE' && failures < TRIES,
    ...(keep && { placeholderData: keepPreviousData }),
  });
}
