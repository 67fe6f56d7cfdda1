import { GraphError } from './graph-error.ts';

/** A short-lived access token; kept in memory only, so that a stolen disk or a script that reads storage finds nothing. */
export interface AccessToken {
  readonly accessToken: string;
  readonly expiresAt: string;
}

const EARLY_MS = 20_000;
const LOCK = 'streamgate-refresh';

export interface SessionTokens {
  /** A token that is good for at least 20 s, refreshed when needed; null for visitors. */
  fresh(): Promise<string | null>;
  /** Trades the refresh cookie for a new token, once for all who ask at the same time; null when there is no session. */
  refresh(): Promise<string | null>;
  /** Takes a token from a sign-in, or forgets it with null. */
  keep(token: AccessToken | null): void;
}

/** Tabs share the refresh cookie, and an old cookie used twice ends the session: so one tab refreshes at a time. */
const alone = <T>(work: () => Promise<T>): Promise<T> =>
  globalThis.navigator?.locks === undefined ? work() : navigator.locks.request(LOCK, work);

/** Keeps the access token; `renew` asks the server and answers null when there is no session any more. */
export function createSessionTokens(renew: () => Promise<AccessToken | null>, onEnded: () => void): SessionTokens {
  let token: AccessToken | null = null;
  let under: Promise<string | null> | null = null;
  const renewOnce = async (): Promise<string | null> => {
    const had = token !== null;
    token = await alone(renew);
    if (token === null && had) onEnded();
    return token?.accessToken ?? null;
  };
  const refresh = (): Promise<string | null> => {
    under ??= renewOnce().finally(() => {
      under = null;
    });
    return under;
  };
  return {
    refresh,
    keep: (next) => {
      token = next;
    },
    fresh: async () => {
      if (token === null) return under === null ? null : under;
      if (Date.parse(token.expiresAt) - Date.now() > EARLY_MS) return token.accessToken;
      return refresh();
    },
  };
}

/** True when the answer means that the access token is no longer good, so that one refresh may help. */
export const isSignedOut = (error: unknown): boolean => error instanceof GraphError && error.code === 'UNAUTHENTICATED';
