import type { Clock } from '@streamgate/kernel/clock';
import { ACCESS_TOKEN } from '@streamgate/service/credential';
import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey, jwtVerify } from 'jose';

const MAX_TOKENS = 5_000;
const REFETCH_MS = 1_000;
const KEYS_LIVE_MS = 10 * 60_000;

export interface TokenVerifier {
  /** The session of a token that is good now; null for any other. Rejects when the keys cannot be had. */
  verify(token: string): Promise<string | null>;
  keys(): Promise<JSONWebKeySet>;
}

interface Keys {
  readonly set: JSONWebKeySet;
  readonly find: JWTVerifyGetKey;
  readonly fetchedAt: number;
}

/** Checks our own access tokens with identity's published keys; the keys are fetched again for a key id not seen before. */
export function createTokenVerifier(fetchKeys: () => Promise<JSONWebKeySet>, clock: Clock): TokenVerifier {
  let fetching: Promise<Keys> | null = null;
  /** Signatures that were found good; whether the token has ended is looked at each time. */
  const seen = new Map<string, { sessionId: string; endsAt: number }>();

  const fetchNow = (): Promise<Keys> => {
    const next = fetchKeys().then((set) => ({ set, find: createLocalJWKSet(set), fetchedAt: clock.now() }));
    fetching = next;
    next.catch(() => {
      if (fetching === next) fetching = null;
    });
    return next;
  };
  const current = async (): Promise<Keys> => {
    const keys = await (fetching ?? fetchNow());
    return clock.now() - keys.fetchedAt > KEYS_LIVE_MS ? fetchNow() : keys;
  };

  const check = async (token: string, keys: Keys) => {
    const { payload } = await jwtVerify(token, keys.find, {
      algorithms: [ACCESS_TOKEN.algorithm],
      audience: ACCESS_TOKEN.audience,
      typ: ACCESS_TOKEN.type,
      requiredClaims: ['exp', 'sid'],
      currentDate: new Date(clock.now()),
    });
    return { sessionId: String(payload['sid']), endsAt: (payload.exp ?? 0) * 1_000 };
  };

  const verifyNew = async (token: string) => {
    const keys = await current();
    try {
      return await check(token, keys);
    } catch (error) {
      const stale = error instanceof errors.JWKSNoMatchingKey && clock.now() - keys.fetchedAt > REFETCH_MS;
      return stale ? check(token, await fetchNow()) : Promise.reject(error);
    }
  };

  return {
    keys: async () => (await current()).set,
    verify: async (token) => {
      const known = seen.get(token);
      if (known !== undefined) return known.endsAt > clock.now() ? known.sessionId : null;
      try {
        const found = await verifyNew(token);
        if (seen.size >= MAX_TOKENS) seen.clear();
        seen.set(token, found);
        return found.sessionId;
      } catch (error) {
        if (error instanceof errors.JOSEError) return null;
        throw error;
      }
    },
  };
}
