/** A whole identity subgraph on real services for tests, called as the gateway calls it. */
import { newId, type SessionId, type TenantId } from '@streamgate/kernel/ids';
import type { Caller } from '@streamgate/service/caller';
import type { EnvSource } from '@streamgate/service/env';
import type { CookieToSet } from '@streamgate/service/graph/subgraph';
import { visitor } from '@streamgate/testing/callers';
import { createGraphClient, type GraphClient, type TestResult } from '@streamgate/testing/graph-client';
import { createTestPlatform, type TestPlatform } from '@streamgate/testing/platform';
import { createLocalJWKSet, jwtVerify } from 'jose';
import type { Hex } from 'viem';
import { generatePrivateKey, type PrivateKeyAccount, privateKeyToAccount } from 'viem/accounts';
import { createServer } from '../server.ts';

export const ORIGIN = 'http://localhost:4000';
export const CHAIN_ID = 31_337;

const SIGNED_IN = `__typename ... on Refusal { code message field } ... on SignedIn { accessToken expiresAt account { id displayName } }`;

export const OPERATIONS = {
  challenge: `mutation ($input: WalletChallengeInput!) { walletChallenge(input: $input) {
    __typename ... on Refusal { code field } ... on WalletChallenge { message nonce expiresAt } } }`,
  walletSignIn: `mutation ($input: WalletSignInInput!) { signInWithWallet(input: $input) { ${SIGNED_IN} } }`,
  passwordSignIn: `mutation ($input: PasswordSignInInput!) { signInWithPassword(input: $input) { ${SIGNED_IN} } }`,
  register: `mutation ($input: RegisterInput!) { register(input: $input) { ${SIGNED_IN} } }`,
  refresh: `mutation { refreshSession { ${SIGNED_IN} } }`,
  resolve: `query ($sessionId: ID, $apiKeyHash: String, $tenant: String) {
    resolveCaller(sessionId: $sessionId, apiKeyHash: $apiKeyHash, tenant: $tenant) {
      tenantId accountId sessionId apiKeyId permissions wallets } }`,
  createTenant: `mutation ($input: CreateTenantInput!) { createTenant(input: $input) {
    __typename ... on Refusal { code field } ... on Tenant { id slug name createdAt } } }`,
} as const;

export interface Stage extends AsyncDisposable {
  readonly platform: TestPlatform;
  readonly ask: GraphClient;
  readonly time: { nowMs: number };
  /** The caller that the gateway makes of an access token; null when the token is worth nothing. */
  callerOf(accessToken: string, tenant?: string | null): Promise<Caller | null>;
  /** Registers somebody and returns them as the gateway sees them. */
  person(tenant?: string | null): Promise<Person>;
  /** Makes a tenant owned by somebody and returns the owner as seen in that tenant. */
  tenant(): Promise<{ id: TenantId; slug: string; owner: Person }>;
  /** Asks for a challenge and signs it. */
  signChallenge(account: PrivateKeyAccount, caller?: Caller): Promise<{ message: string; signature: Hex }>;
}

export interface Person {
  readonly caller: Caller;
  readonly email: string;
  readonly password: string;
  readonly accessToken: string;
  readonly refreshToken: string;
}

export const newWallet = (): PrivateKeyAccount => privateKeyToAccount(generatePrivateKey());

/** The cookies that an answer asks the gateway to set. */
export const cookiesOf = (result: TestResult): readonly CookieToSet[] =>
  (result.extensions?.['cookies'] as readonly CookieToSet[] | undefined) ?? [];

export const refreshTokenOf = (result: TestResult): string => cookiesOf(result)[0]?.value ?? '';

/** A visitor on a network of their own, so that tests do not share limits. */
export const stranger = (): Caller => ({ ...visitor(null), network: newId(), userAgent: 'Test browser' });

export async function createStage(options: { source?: EnvSource } = {}): Promise<Stage> {
  const time = { nowMs: Date.now() };
  const platform = await createTestPlatform({ source: options.source ?? {}, clock: { now: () => time.nowMs } });
  const { subgraph } = createServer(platform);
  const ask = createGraphClient(subgraph, platform);

  const callerOf: Stage['callerOf'] = async (accessToken, tenant = null) => {
    const keys = await ask(stranger(), '{ signingKeys }', {}, { internal: true });
    const expected = { issuer: 'http://localhost:4002', audience: 'streamgate', algorithms: ['EdDSA'], typ: 'at+jwt' };
    const { payload } = await jwtVerify(accessToken, createLocalJWKSet(keys.data.signingKeys), {
      ...expected,
      currentDate: new Date(time.nowMs),
    });
    const variables = { sessionId: payload['sid'], tenant };
    const { data } = await ask(stranger(), OPERATIONS.resolve, variables, { internal: true });
    return data.resolveCaller === null ? null : { ...stranger(), ...data.resolveCaller };
  };

  const register: Stage['person'] = async (tenant = null) => {
    const email = `${newId()}@example.org`;
    const password = `${newId()} is long`;
    const input = { email, password, displayName: 'Ana' };
    const result = await ask(stranger(), OPERATIONS.register, { input });
    const { accessToken } = result.data.register;
    const caller = await callerOf(accessToken, tenant);
    if (caller === null) throw new Error('The fresh session is not good.');
    return { caller, email, password, accessToken, refreshToken: refreshTokenOf(result) };
  };

  return {
    platform,
    ask,
    time,
    callerOf,
    person: register,
    tenant: async () => {
      const person = await register();
      const slug = `t-${newId<SessionId>().slice(-12)}`;
      const made = await ask(person.caller, OPERATIONS.createTenant, { input: { slug, name: 'A tenant' } });
      const caller = await callerOf(person.accessToken, slug);
      if (caller === null) throw new Error('The owner is not good.');
      return { id: made.data.createTenant.id as TenantId, slug, owner: { ...person, caller } };
    },
    signChallenge: async (account, caller = stranger()) => {
      const input = { address: account.address, chainId: CHAIN_ID, origin: ORIGIN };
      const { data } = await ask(caller, OPERATIONS.challenge, { input });
      const { message } = data.walletChallenge;
      return { message, signature: await account.signMessage({ message }) };
    },
    [Symbol.asyncDispose]: () => platform[Symbol.asyncDispose](),
  };
}
