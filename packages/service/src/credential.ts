import { createHash } from 'node:crypto';

/** What an access token of ours says of itself: identity signs it so, the gateway takes nothing else. */
export const ACCESS_TOKEN = { algorithm: 'EdDSA', audience: 'streamgate', type: 'at+jwt' } as const;

/** How an API key begins; the rest is 256 random bits in base62. */
export const API_KEY_PREFIX = 'sg_live_';

/** The cookie that holds the refresh token. */
export const REFRESH_COOKIE = 'sg_refresh';

/** SHA-256 as hex: how API keys and refresh tokens are stored and looked up (they are random, so no salt is needed). */
export const hashCredential = (credential: string): string => createHash('sha256').update(credential).digest('hex');
