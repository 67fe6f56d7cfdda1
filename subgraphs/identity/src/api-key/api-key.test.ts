import { newId } from '@streamgate/kernel/ids';
import type { Caller } from '@streamgate/service/caller';
import { hashCredential } from '@streamgate/service/credential';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStage, OPERATIONS, type Stage, stranger } from '../testing/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await createStage();
});
afterAll(() => stage[Symbol.asyncDispose]());

const KEY = 'id name prefix scopes createdAt expiresAt lastUsedAt revokedAt';
const CREATE = `mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) {
  __typename ... on Refusal { code field } ... on CreatedApiKey { secret apiKey { ${KEY} } } } }`;
const REVOKE = `mutation ($id: ID!) { revokeApiKey(id: $id) { __typename ... on Refusal { code } ... on ApiKey { ${KEY} } } }`;
const LIST = `{ apiKeys { ${KEY} } }`;

const create = async (caller: Caller, change: object = {}) =>
  (await stage.ask(caller, CREATE, { input: { name: 'Server', scopes: ['videos:read'], ...change } })).data.createApiKey;

/** The caller that the gateway makes of a key. */
async function callerOfKey(secret: string): Promise<Caller> {
  const { data } = await stage.ask(stranger(), OPERATIONS.resolve, { apiKeyHash: hashCredential(secret) }, { internal: true });
  return { ...stranger(), ...data.resolveCaller };
}

describe('createApiKey', () => {
  it('shows the whole key once and stores only its hash', async () => {
    const { owner } = await stage.tenant();
    const { secret, apiKey } = await create(owner.caller, { scopes: ['videos:write', 'videos:read', 'videos:read'] });
    expect(secret).toMatch(/^sg_live_[0-9A-Za-z]{43}$/);
    expect(apiKey).toMatchObject({
      name: 'Server',
      prefix: secret.slice(0, 12),
      scopes: ['videos:read', 'videos:write'],
      revokedAt: null,
    });
    expect(JSON.stringify(await stage.platform.database.apiKey.findMany())).not.toContain(secret);
    expect(JSON.stringify((await stage.ask(owner.caller, LIST)).data)).not.toContain(secret.slice(12));
  });

  it('gives no scope that does not exist or that the maker does not hold', async () => {
    const { owner } = await stage.tenant();
    const narrow = { ...owner.caller, permissions: ['keys:write', 'videos:read'] as const };
    expect(await create(owner.caller, { scopes: ['videos:everything'] })).toMatchObject({ code: 'BAD_SCOPE', field: 'scopes' });
    expect(await create(owner.caller, { scopes: [] })).toMatchObject({ code: 'BAD_SCOPE' });
    expect(await create(narrow, { scopes: ['videos:read', 'videos:write'] })).toMatchObject({ code: 'BAD_SCOPE' });
    expect(await create(narrow)).toMatchObject({ __typename: 'CreatedApiKey' });
  });

  it('refuses a bad name and an end that has passed', async () => {
    const { owner } = await stage.tenant();
    expect(await create(owner.caller, { name: ' ' })).toMatchObject({ code: 'BAD_INPUT', field: 'name' });
    const expiresAt = new Date(stage.time.nowMs).toISOString();
    expect(await create(owner.caller, { expiresAt })).toMatchObject({ code: 'BAD_INPUT', field: 'expiresAt' });
  });

  it('lets a key make narrower keys, but none wider than itself', async () => {
    const { owner } = await stage.tenant();
    const { secret } = await create(owner.caller, { scopes: ['keys:write', 'videos:read'] });
    const caller = await callerOfKey(secret);
    expect(await create(caller)).toMatchObject({ __typename: 'CreatedApiKey' });
    expect(await create(caller, { scopes: ['videos:write'] })).toMatchObject({ code: 'BAD_SCOPE' });
  });

  it('is for those who may', async () => {
    const { owner, id } = await stage.tenant();
    for (const caller of [
      { ...owner.caller, permissions: ['keys:read'] as const },
      { ...stranger(), tenantId: id },
    ]) {
      const input = { name: 'Server', scopes: ['videos:read'] };
      const { errors } = await stage.ask(caller, CREATE, { input });
      expect(errors?.[0]?.extensions.code).toBe(caller.accountId === null ? 'UNAUTHENTICATED' : 'FORBIDDEN');
    }
  });
});

describe('apiKeys and revokeApiKey', () => {
  it('list the keys of this tenant alone, newest first', async () => {
    const [first, second] = [await stage.tenant(), await stage.tenant()];
    const one = await create(first.owner.caller, { name: 'One' });
    stage.time.nowMs += 1;
    const two = await create(first.owner.caller, { name: 'Two' });
    await create(second.owner.caller);
    const { data } = await stage.ask(first.owner.caller, LIST);
    expect(data.apiKeys).toEqual([two.apiKey, one.apiKey]);
  });

  it('end a key at once, and again without a change', async () => {
    const { owner } = await stage.tenant();
    const { apiKey } = await create(owner.caller);
    const revoked = (await stage.ask(owner.caller, REVOKE, { id: apiKey.id })).data.revokeApiKey;
    expect(revoked).toMatchObject({ id: apiKey.id, revokedAt: new Date(stage.time.nowMs).toISOString() });
    stage.time.nowMs += 1_000;
    expect((await stage.ask(owner.caller, REVOKE, { id: apiKey.id })).data.revokeApiKey).toEqual(revoked);
  });

  it("do not find another tenant's key", async () => {
    const [first, second] = [await stage.tenant(), await stage.tenant()];
    const { apiKey, secret } = await create(first.owner.caller);
    for (const id of [apiKey.id, newId(), 'nonsense']) {
      expect((await stage.ask(second.owner.caller, REVOKE, { id })).data.revokeApiKey).toMatchObject({ code: 'NOT_FOUND' });
    }
    expect(await callerOfKey(secret)).toMatchObject({ apiKeyId: apiKey.id });
  });

  it('refuse those who may not', async () => {
    const { owner } = await stage.tenant();
    const { apiKey } = await create(owner.caller);
    const nobody = { ...owner.caller, permissions: [] };
    expect((await stage.ask(nobody, LIST)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect((await stage.ask(nobody, REVOKE, { id: apiKey.id })).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});

describe('an API key as a caller', () => {
  it('is its maker in its own tenant for reading, and may do nothing to the person', async () => {
    const tenant = await stage.tenant();
    const { caller: owner, accessToken } = tenant.owner;
    await stage.ask(owner, OPERATIONS.createTenant, { input: { slug: `t-${newId().slice(-12)}`, name: 'Second' } });
    const caller = await callerOfKey((await create(owner)).secret);
    const me = await stage.ask(caller, '{ me { account { id } session { id } memberships { tenant { slug } } permissions } }');
    expect(me.data.me).toEqual({
      account: { id: owner.accountId },
      session: null,
      memberships: [{ tenant: { slug: tenant.slug } }],
      permissions: ['videos:read'],
    });
    for (const query of ['mutation { signOutEverywhere }', '{ sessions { id } }']) {
      expect((await stage.ask(caller, query)).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    }
    expect(await stage.callerOf(accessToken)).not.toBeNull();
  });
});
