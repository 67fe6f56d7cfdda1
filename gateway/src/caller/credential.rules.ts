import { API_KEY_PREFIX, hashCredential } from '@streamgate/service/credential';

/** What a request shows of who it is, not yet believed. */
export type Credential =
  | { readonly kind: 'none' }
  | { readonly kind: 'malformed' }
  | { readonly kind: 'token'; readonly token: string }
  | { readonly kind: 'key'; readonly hash: string };

const MAX_CHARACTERS = 4_096;

/** Reads the Authorization header (RFC 6750 2.1): an access token or an API key, both as Bearer. */
export function readCredential(header: string | undefined): Credential {
  if (header === undefined || header === '') return { kind: 'none' };
  const token = header.length <= MAX_CHARACTERS ? /^Bearer +([\w.~+/-]+=*)$/i.exec(header)?.[1] : undefined;
  if (token === undefined) return { kind: 'malformed' };
  return token.startsWith(API_KEY_PREFIX) ? { kind: 'key', hash: hashCredential(token) } : { kind: 'token', token };
}
