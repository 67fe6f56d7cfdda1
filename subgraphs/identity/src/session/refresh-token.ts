import { createHmac, randomBytes } from 'node:crypto';
import { days } from '@streamgate/kernel/units';
import { REFRESH_COOKIE } from '@streamgate/service/credential';
import type { CookieToSet } from '@streamgate/service/graph/subgraph';

/** A fresh refresh token: 256 random bits, base64url. */
export const newRefreshToken = (): string => randomBytes(32).toString('base64url');

/**
 * The token that follows. It is derived, not drawn, so that two tabs which trade in one cookie at the same moment both
 * receive the same successor: the session keeps one line of tokens and nobody is signed out by a race.
 */
export const successorOf = (refreshKey: Uint8Array, token: string): string =>
  createHmac('sha256', refreshKey).update(token).digest('base64url');

const LONGEST_MS = days(30);

export const refreshCookie = (token: string, lifeMs: number): CookieToSet => ({
  name: REFRESH_COOKIE,
  value: token,
  maxAgeMs: Math.min(LONGEST_MS, Math.max(0, lifeMs)),
});

export const noRefreshCookie: CookieToSet = { name: REFRESH_COOKIE, value: '', maxAgeMs: 0 };
