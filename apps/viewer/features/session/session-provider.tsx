'use client';

import { createContext, type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import { useConfig } from '../app-config/config-provider.tsx';
import { createSessionStore, type SessionState, type SessionStore } from './session-store.ts';

const SessionContext = createContext<SessionStore | null>(null);

/** One session store for the tenant in the address. */
export function SessionProvider({ tenant, children }: { readonly tenant: string; readonly children: ReactNode }) {
  const { gatewayUrl } = useConfig();
  const [store] = useState(() => createSessionStore({ gatewayUrl, tenant }));
  useEffect(() => {
    void store.ready();
    return store.stop;
  }, [store]);
  return <SessionContext value={store}>{children}</SessionContext>;
}

/** The store itself: to send documents, to sign in and out. */
export function useSessionStore(): SessionStore {
  const store = useContext(SessionContext);
  if (store === null) throw new Error('useSessionStore needs a SessionProvider around it');
  return store;
}

const STARTING: SessionState = { status: 'starting' };

/** Who is signed in, live. */
export function useSession(): SessionState {
  const store = useSessionStore();
  return useSyncExternalStore(store.subscribe, store.state, () => STARTING);
}
