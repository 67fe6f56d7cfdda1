'use client';

import { createGraphClient, type GraphClient } from '@streamgate/sdk/graph-client';
import type { AccessToken } from '@streamgate/sdk/session-tokens';
import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from 'react';
import { useConfig } from '../config/config-provider.tsx';
import { forgetAllUploads } from '../upload/upload-memory.ts';
import { SignOut } from './session.queries.ts';

/** `unknown` until the refresh cookie was tried; `unreachable` when the server did not answer that. */
export type SessionStatus = 'unknown' | 'signed-in' | 'signed-out' | 'unreachable';

export interface Session {
  readonly client: GraphClient;
  readonly status: SessionStatus;
  /** Takes the token of a sign-in. */
  readonly enter: (token: AccessToken) => void;
  /** Ends the session on the server and forgets everything of the person here, in every tab. */
  readonly leave: () => Promise<void>;
  /** Tries the refresh cookie again. */
  readonly retry: () => void;
}

const CHANNEL = 'streamgate-session';
const Context = createContext<Session | null>(null);

export function useSession(): Session {
  const session = use(Context);
  if (session === null) throw new Error('The page is outside the SessionProvider.');
  return session;
}

/** Tells other tabs that the person signed out, and hears it from them. */
function useSharedSignOut(onSignedOut: () => void): () => void {
  useEffect(() => {
    const channel = new BroadcastChannel(CHANNEL);
    channel.onmessage = onSignedOut;
    return () => channel.close();
  }, [onSignedOut]);
  return useCallback(() => {
    const channel = new BroadcastChannel(CHANNEL);
    channel.postMessage('signed-out');
    channel.close();
  }, []);
}

/** Holds the one client of the graph and knows whether somebody is signed in. */
export function SessionProvider({ children }: { children: ReactNode }) {
  const { gatewayUrl } = useConfig();
  const cache = useQueryClient();
  const [status, setStatus] = useState<SessionStatus>('unknown');
  const [client] = useState(() => createGraphClient({ gatewayUrl, onSessionEnded: () => setStatus('signed-out') }));

  const forget = useCallback(() => {
    client.tokens.keep(null);
    cache.clear();
    setStatus('signed-out');
  }, [client, cache]);
  const tellOthers = useSharedSignOut(forget);

  const retry = useCallback(() => {
    client.tokens.refresh().then(
      (token) => setStatus(token === null ? 'signed-out' : 'signed-in'),
      () => setStatus('unreachable'),
    );
  }, [client]);
  useEffect(retry, [retry]);

  const session = useMemo<Session>(
    () => ({
      client,
      status,
      retry,
      enter: (token) => {
        cache.clear();
        client.tokens.keep(token);
        setStatus('signed-in');
      },
      leave: async () => {
        await client.request(SignOut, {}).catch(() => null);
        await forgetAllUploads();
        tellOthers();
        forget();
      },
    }),
    [client, status, retry, cache, forget, tellOthers],
  );
  return <Context value={session}>{children}</Context>;
}
