/** Turns what a request shows of itself into the caller that subgraphs trust, by asking identity. */
import type { Clock } from '@streamgate/kernel/clock';
import { type AccountId, type ApiKeyId, newId, type SessionId, type TenantId } from '@streamgate/kernel/ids';
import type { Permission } from '@streamgate/kernel/permissions';
import type { Caller } from '@streamgate/service/caller';
import type { GraphRequest } from '@streamgate/service/graph/graph-request';
import type { JSONWebKeySet } from 'jose';
import { CallFailure } from '../execute/run.ts';
import type { SubgraphTransport } from '../transport/subgraph-transport.ts';
import { createCallerCache } from './caller-cache.ts';
import type { Credential } from './credential.rules.ts';
import { createTokenVerifier } from './verify-access-token.ts';

const DEADLINE_MS = 3_000;

const RESOLVE = `query ($sessionId: ID, $apiKeyHash: String, $tenant: String) {
  resolveCaller(sessionId: $sessionId, apiKeyHash: $apiKeyHash, tenant: $tenant) {
    tenantId accountId sessionId apiKeyId permissions wallets
  }
}`;

/** What identity says of a credential in a tenant. */
export interface Standing {
  readonly tenantId: TenantId | null;
  readonly accountId: AccountId | null;
  readonly sessionId: SessionId | null;
  readonly apiKeyId: ApiKeyId | null;
  readonly permissions: readonly Permission[];
  readonly wallets: readonly string[];
}

export interface CallerResolver {
  /** The standing; null when the credential is not, or no longer, good. Rejects with a CallFailure when nobody can tell. */
  resolve(credential: Credential, tenant: string): Promise<Standing | null>;
  /** The standing of a session that was good, whether or not the token that began it still is. */
  look(credential: Credential, tenant: string, sessionId: SessionId | null): Promise<Standing | null>;
  /** To be called after a mutation: what the credential is worth may be another thing now. */
  forget(credential: Credential): Promise<void>;
  keys(): Promise<JSONWebKeySet>;
}

const gatewayItself = (): Caller => ({
  requestId: newId(),
  tenantId: null,
  accountId: null,
  sessionId: null,
  apiKeyId: null,
  permissions: [],
  wallets: [],
  network: 'gateway',
  userAgent: 'gateway',
});

/** Makes the resolver over a guarded transport. */
export function createCallerResolver(transport: SubgraphTransport, clock: Clock): CallerResolver {
  const ask = async <Answer>(request: GraphRequest, field: string): Promise<Answer> => {
    const aborter = new AbortController();
    const timer = setTimeout(() => aborter.abort(new CallFailure('DEADLINE')), DEADLINE_MS);
    try {
      const call = { caller: gatewayItself(), deadline: clock.now() + DEADLINE_MS, internal: true } as const;
      const { data, errors } = await transport.execute('identity', request, call, aborter.signal);
      if (errors !== undefined || data == null) throw new CallFailure('UNAVAILABLE', errors);
      return data[field] as Answer;
    } finally {
      clearTimeout(timer);
    }
  };
  const verifier = createTokenVerifier(() => ask<JSONWebKeySet>({ query: '{ signingKeys }' }, 'signingKeys'), clock);
  const cache = createCallerCache<Standing | null>(clock);

  const nameOf = async (credential: Credential): Promise<string | null> => {
    if (credential.kind === 'none') return 'none';
    if (credential.kind === 'key') return `key ${credential.hash}`;
    const sessionId = credential.kind === 'token' ? await verifier.verify(credential.token) : null;
    return sessionId === null ? null : `session ${sessionId}`;
  };

  const standing = async (name: string | null, tenant: string): Promise<Standing | null> => {
    if (name === null) return null;
    const [kind, value] = name.split(' ');
    const of = { none: {}, key: { apiKeyHash: value }, session: { sessionId: value } }[kind as 'none' | 'key' | 'session'];
    const variables = { ...of, tenant: tenant === '' ? null : tenant };
    return cache.get(name, tenant, () => ask<Standing | null>({ query: RESOLVE, variables }, 'resolveCaller'));
  };

  return {
    keys: verifier.keys,
    resolve: async (credential, tenant) => standing(await nameOf(credential), tenant),
    look: async (credential, tenant, sessionId) =>
      standing(sessionId === null ? await nameOf(credential) : `session ${sessionId}`, tenant),
    forget: async (credential) => {
      const name = await nameOf(credential);
      if (name !== null) cache.forget(name);
    },
  };
}
