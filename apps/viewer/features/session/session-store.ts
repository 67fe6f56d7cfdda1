import type { TypedDocumentString } from '../../graphql/graphql.ts';
import { ApiError } from '../api/api-error.ts';
import { type GraphTarget, type SendOptions, sendGraph } from '../api/send-graph.ts';
import { RefreshSession } from './session.documents.ts';

/** The right to call, kept in memory alone. */
export interface Grant {
  readonly accessToken: string;
  readonly expiresAtMs: number;
  readonly account: { readonly id: string; readonly displayName: string };
}

/** `starting` until the first refresh has answered. */
export type SessionState =
  | { readonly status: 'starting' }
  | { readonly status: 'visitor' }
  | { readonly status: 'signed-in'; readonly grant: Grant };

export interface SessionStore {
  readonly tenant: string;
  readonly subscribe: (listener: () => void) => () => void;
  readonly state: () => SessionState;
  /** Settles when it is known who is asking. */
  readonly ready: () => Promise<void>;
  readonly accept: (grant: Grant) => void;
  /** Forgets the grant here; the server is told by the caller. */
  readonly forget: () => void;
  /** Sends a document in the name of the session, with one refresh when the token has ended. */
  readonly send: <Result, Variables>(
    document: TypedDocumentString<Result, Variables>,
    variables: Variables,
    options?: SendOptions,
  ) => Promise<Result>;
  readonly stop: () => void;
}

/** So long before its end a token is renewed. */
const RENEW_BEFORE_MS = 45_000;
const LOCK = 'streamgate-refresh';

// One tab at a time: a refresh token may be used once.
const alone = <T>(work: () => Promise<T>): Promise<T> =>
  typeof navigator !== 'undefined' && navigator.locks ? navigator.locks.request(LOCK, work) : work();

/** One session of one browser tab in one tenant. */
export function createSessionStore(place: Pick<GraphTarget, 'gatewayUrl' | 'tenant'>): SessionStore {
  const listeners = new Set<() => void>();
  let state: SessionState = { status: 'starting' };
  let refreshing: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const become = (next: SessionState): void => {
    state = next;
    clearTimeout(timer);
    if (next.status === 'signed-in') {
      const inMs = Math.max(1_000, next.grant.expiresAtMs - Date.now() - RENEW_BEFORE_MS);
      timer = setTimeout(() => void refresh().catch(() => undefined), inMs);
    }
    for (const listener of listeners) listener();
  };

  const askRefresh = async (): Promise<void> => {
    const { refreshSession } = await sendGraph({ ...place, accessToken: null }, RefreshSession, {});
    become(
      refreshSession.__typename === 'SignedIn'
        ? { status: 'signed-in', grant: { ...refreshSession, expiresAtMs: Date.parse(refreshSession.expiresAt) } }
        : { status: 'visitor' },
    );
  };

  const refresh = (): Promise<void> => {
    refreshing ??= alone(askRefresh).finally(() => {
      refreshing = null;
    });
    return refreshing;
  };

  const target = (): GraphTarget => ({ ...place, accessToken: state.status === 'signed-in' ? state.grant.accessToken : null });

  const send: SessionStore['send'] = async (document, variables, options) => {
    if (state.status === 'signed-in' && state.grant.expiresAtMs <= Date.now()) await refresh();
    try {
      return await sendGraph(target(), document, variables, options);
    } catch (error) {
      if (!(error instanceof ApiError) || error.code !== 'UNAUTHENTICATED' || state.status !== 'signed-in') throw error;
      await refresh();
      return sendGraph(target(), document, variables, options);
    }
  };

  return {
    tenant: place.tenant,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    state: () => state,
    ready: async () => {
      // Without an answer the person is a visitor for now; the pages show the outage themselves.
      if (state.status === 'starting') await refresh().catch(() => become({ status: 'visitor' }));
    },
    accept: (grant) => become({ status: 'signed-in', grant }),
    forget: () => become({ status: 'visitor' }),
    send,
    stop: () => clearTimeout(timer),
  };
}
