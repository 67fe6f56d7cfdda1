import { type AccountId, newId, type SessionId, type TenantId } from '@streamgate/kernel/ids';
import { ACCESS_TOKEN, hashCredential, REFRESH_COOKIE } from '@streamgate/service/credential';
import type { GraphContext } from '@streamgate/service/graph/subgraph';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

const AT = new Date('2026-11-21T09:30:00.000Z');
const MINUTE_S = 60;

interface Ask {
  readonly sessionId?: string | null;
  readonly apiKeyHash?: string | null;
  readonly tenant?: string | null;
}

const account = (id: string) => ({ __typename: 'Account', id, displayName: `Person ${id}`, email: null, wallets: [] });
const tenant = (id: string) => ({ __typename: 'Tenant', id, slug: `slug-${id}`, name: `Studio ${id}`, createdAt: AT });
const nobody = { accountId: null, sessionId: null, apiKeyId: null, permissions: [], wallets: [] };

const newState = () => ({
  sessionId: newId<SessionId>(),
  accountId: newId<AccountId>(),
  tenantId: newId<TenantId>(),
  apiKey: `sg_live_${newId().replaceAll('-', '')}`,
  sessionEnded: false,
  seenRefresh: [] as (string | null)[],
});

type State = ReturnType<typeof newState>;

function standing(state: State, { sessionId, apiKeyHash, tenant: named }: Ask) {
  const tenantId = named == null ? null : state.tenantId;
  if (apiKeyHash != null) {
    const isGood = apiKeyHash === hashCredential(state.apiKey);
    return isGood ? { ...nobody, tenantId, apiKeyId: 'key', permissions: ['videos:read'] } : null;
  }
  if (sessionId == null) return { ...nobody, tenantId };
  if (sessionId !== state.sessionId || state.sessionEnded) return null;
  return { ...nobody, tenantId, accountId: state.accountId, sessionId, permissions: ['videos:read', 'videos:write'] };
}

const memberships = ['p1', 'p2', 'p1'].map((id) => ({
  cursor: id,
  node: { tenant: tenant('t1'), account: account(id), role: 'owner', createdAt: AT },
}));

const resolversFor = (state: State, jwk: object) => ({
  Query: {
    resolveCaller: (_: unknown, ask: Ask, { internal }: GraphContext) => {
      if (!internal) throw new Error('Only the gateway may ask.');
      return standing(state, ask);
    },
    signingKeys: () => ({ keys: [jwk] }),
    tenant: () => tenant('t1'),
    members: () => ({
      edges: memberships,
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    }),
    me: (_: unknown, _args: unknown, { caller }: GraphContext) =>
      caller.accountId === null
        ? null
        : { account: account(caller.accountId), session: null, memberships: [], permissions: caller.permissions },
  },
  Mutation: {
    refreshSession: (_: unknown, _args: unknown, context: GraphContext) => {
      state.seenRefresh.push(context.refreshToken);
      if (context.refreshToken === null)
        return { __typename: 'Refusal', code: 'NO_SESSION', message: 'Sign in first.', field: null };
      context.setCookie({ name: REFRESH_COOKIE, value: 'next', maxAgeMs: 3_600_000 });
      return { __typename: 'SignedIn', accessToken: 'a.b.c', expiresAt: AT, account: account(state.accountId) };
    },
    signOut: () => {
      state.sessionEnded = true;
      return true;
    },
  },
  Account: { __resolveReference: ({ id }: { id: string }) => account(id) },
  Tenant: { __resolveReference: ({ id }: { id: string }) => tenant(id) },
});

/** An identity subgraph with one session, one API key and one tenant, all in memory. */
export async function testIdentity() {
  const { publicKey, privateKey } = await generateKeyPair(ACCESS_TOKEN.algorithm, { extractable: true });
  const jwk = { ...(await exportJWK(publicKey)), kid: newId(), alg: ACCESS_TOKEN.algorithm, use: 'sig' };
  const state = newState();
  /** An access token as identity makes it, unless told otherwise. */
  const sign = (over: { sid?: string; endsInS?: number; kid?: string; aud?: string; typ?: string } = {}): Promise<string> =>
    new SignJWT({ sid: over.sid ?? state.sessionId })
      .setProtectedHeader({ alg: ACCESS_TOKEN.algorithm, typ: over.typ ?? ACCESS_TOKEN.type, kid: over.kid ?? jwk.kid })
      .setSubject(state.accountId)
      .setIssuedAt()
      .setAudience(over.aud ?? ACCESS_TOKEN.audience)
      .setExpirationTime(Math.floor(Date.now() / 1_000) + (over.endsInS ?? MINUTE_S))
      .sign(privateKey);
  return { state, sign, resolvers: resolversFor(state, jwk) };
}

export type TestIdentity = Awaited<ReturnType<typeof testIdentity>>;
