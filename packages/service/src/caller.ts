import { createHmac, createSecretKey, hkdfSync, type KeyObject, timingSafeEqual } from 'node:crypto';
import type { AccountId, ApiKeyId, SessionId, TenantId } from '@streamgate/kernel/ids';
import type { Permission } from '@streamgate/kernel/permissions';

/** Who asks, as the gateway established it. Subgraphs trust this and nothing else. */
export interface Caller {
  readonly requestId: string;
  readonly tenantId: TenantId | null;
  readonly accountId: AccountId | null;
  readonly sessionId: SessionId | null;
  readonly apiKeyId: ApiKeyId | null;
  /** What the caller may do in `tenantId`: from the role, or from the scopes of the API key. */
  readonly permissions: readonly Permission[];
  /** The account's proven wallets as CAIP-10 ids, for example "eip155:1:0xab16a96D359eC26a11e2C2b3d8f8B8942d5Bfcdb". */
  readonly wallets: readonly string[];
  /** The caller's network in canonical form (IPv4 address, IPv6 /64), for limits; never logged or stored as is. */
  readonly network: string;
  readonly userAgent: string;
}

/** A caller with a purpose: one subgraph, one body, a short life. */
export interface CallerClaims {
  readonly caller: Caller;
  /** Subgraph this call is for. */
  readonly aud: string;
  /** Unix milliseconds; also the deadline of the call. */
  readonly exp: number;
  /** SHA-256 of the request body, base64url. */
  readonly body: string;
  /** Refresh token from the caller's cookie; present only on calls to identity. */
  readonly refresh?: string;
  /** Set on calls that the gateway makes for itself, such as resolving a credential; never for a client's own operation. */
  readonly internal?: true;
}

const keyFor = (secret: string, audience: string): KeyObject =>
  createSecretKey(Buffer.from(hkdfSync('sha256', secret, '', `streamgate caller ${audience}`, 32)));

/** Kept as key objects: making one anew from bytes takes five times as long as the signature. */
const keys = new Map<string, KeyObject>();
function cachedKey(secret: string, audience: string): KeyObject {
  const name = `${audience}\n${secret}`;
  const known = keys.get(name) ?? keyFor(secret, audience);
  keys.set(name, known);
  return known;
}

/** Signs claims for one subgraph: base64url(JSON) "." base64url(HMAC-SHA-256, RFC 2104). */
export function signCaller(secret: string, claims: CallerClaims): string {
  const payload = Buffer.from(JSON.stringify(claims)).toString('base64url');
  const mac = createHmac('sha256', cachedKey(secret, claims.aud)).update(payload).digest('base64url');
  return `${payload}.${mac}`;
}

/** The claims, or null when the token is missing, altered, expired, for another subgraph or for another body. */
export function verifyCaller(
  secret: string,
  token: string | undefined,
  expected: { audience: string; bodyHash: string; now: number },
): CallerClaims | null {
  const [payload, mac, rest] = token?.split('.') ?? [];
  if (payload === undefined || mac === undefined || rest !== undefined) return null;
  const actual = Buffer.from(mac, 'base64url');
  const wanted = createHmac('sha256', cachedKey(secret, expected.audience)).update(payload).digest();
  if (actual.length !== wanted.length || !timingSafeEqual(actual, wanted)) return null;
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as CallerClaims;
  const live = claims.aud === expected.audience && claims.exp > expected.now && claims.body === expected.bodyHash;
  return live ? claims : null;
}
