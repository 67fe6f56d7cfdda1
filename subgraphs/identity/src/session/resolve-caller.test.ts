import { newId } from '@streamgate/kernel/ids';
import { PERMISSIONS } from '@streamgate/kernel/permissions';
import { hashCredential } from '@streamgate/service/credential';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStage, OPERATIONS, type Person, type Stage, stranger } from '../testing/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await createStage();
});
afterAll(() => stage[Symbol.asyncDispose]());

const resolve = async (variables: Record<string, unknown>) =>
  (await stage.ask(stranger(), OPERATIONS.resolve, variables, { internal: true })).data.resolveCaller;

const CREATE_KEY = `mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) {
  __typename ... on Refusal { code } ... on CreatedApiKey { secret apiKey { id } } } }`;

async function makeKey(owner: Person, extra: object = {}): Promise<{ id: string; apiKeyHash: string }> {
  const input = { name: 'Server', scopes: ['videos:read'], ...extra };
  const { data } = await stage.ask(owner.caller, CREATE_KEY, { input });
  return { id: data.createApiKey.apiKey.id, apiKeyHash: hashCredential(data.createApiKey.secret) };
}

describe('resolveCaller', () => {
  it('answers the gateway alone', async () => {
    const { owner, slug } = await stage.tenant();
    const asked = await stage.ask(owner.caller, OPERATIONS.resolve, { sessionId: owner.caller.sessionId, tenant: slug });
    expect(asked.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect(asked.data).toMatchObject({ resolveCaller: null });
    const keys = await stage.ask(owner.caller, '{ signingKeys }');
    expect(keys.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it('gives a session the permissions of its role in the tenant named by slug or id', async () => {
    const { owner, slug, id } = await stage.tenant();
    const { sessionId, accountId } = owner.caller;
    const expected = { tenantId: id, accountId, sessionId, apiKeyId: null, permissions: [...PERMISSIONS], wallets: [] };
    expect(await resolve({ sessionId, tenant: slug })).toEqual(expected);
    expect(await resolve({ sessionId, tenant: id })).toEqual(expected);
  });

  it('gives a session nothing in a second tenant, and no tenant where none or an unknown one is named', async () => {
    const [{ owner }, second] = [await stage.tenant(), await stage.tenant()];
    const { sessionId, accountId } = owner.caller;
    expect(await resolve({ sessionId, tenant: second.slug })).toMatchObject({ tenantId: second.id, accountId, permissions: [] });
    for (const tenant of [null, '', 'no-such-tenant', newId()]) {
      expect(await resolve({ sessionId, tenant })).toMatchObject({ tenantId: null, accountId, permissions: [] });
    }
  });

  it('knows the tenant for visitors', async () => {
    const { slug, id } = await stage.tenant();
    expect(await resolve({ tenant: slug })).toEqual({
      tenantId: id,
      accountId: null,
      sessionId: null,
      apiKeyId: null,
      permissions: [],
      wallets: [],
    });
  });

  it('knows no session that is made up, malformed or over', async () => {
    const { owner } = await stage.tenant();
    expect(await resolve({ sessionId: newId() })).toBeNull();
    expect(await resolve({ sessionId: 'nonsense' })).toBeNull();
    await stage.platform.database.session.updateMany({
      where: { id: owner.caller.sessionId ?? '' },
      data: { expiresAt: new Date(stage.time.nowMs) },
    });
    expect(await resolve({ sessionId: owner.caller.sessionId })).toBeNull();
  });

  it('gives an API key its scopes in its own tenant alone', async () => {
    const [first, second] = [await stage.tenant(), await stage.tenant()];
    const { id, apiKeyHash } = await makeKey(first.owner);
    const expected = {
      tenantId: first.id,
      accountId: null,
      sessionId: null,
      apiKeyId: id,
      permissions: ['videos:read'],
      wallets: [],
    };
    expect(await resolve({ apiKeyHash })).toEqual(expected);
    expect(await resolve({ apiKeyHash, tenant: first.slug })).toEqual(expected);
    expect(await resolve({ apiKeyHash, tenant: second.slug })).toBeNull();
    expect(await resolve({ apiKeyHash, tenant: 'no-such-tenant' })).toBeNull();
    expect(await resolve({ apiKeyHash: hashCredential('sg_live_wrong') })).toBeNull();
  });

  it('knows no API key that is revoked or over', async () => {
    const { owner } = await stage.tenant();
    const [revoked, over] = [
      await makeKey(owner),
      await makeKey(owner, { expiresAt: new Date(stage.time.nowMs + 60_000).toISOString() }),
    ];
    await stage.ask(owner.caller, 'mutation ($id: ID!) { revokeApiKey(id: $id) { __typename } }', { id: revoked.id });
    expect(await resolve({ apiKeyHash: revoked.apiKeyHash })).toBeNull();
    expect(await resolve({ apiKeyHash: over.apiKeyHash })).toMatchObject({ apiKeyId: over.id });
    stage.time.nowMs += 60_000;
    expect(await resolve({ apiKeyHash: over.apiKeyHash })).toBeNull();
  });

  it('notes the last use of a key to the minute', async () => {
    const { owner } = await stage.tenant();
    const { apiKeyHash } = await makeKey(owner);
    const lastUsed = async () => (await stage.platform.database.apiKey.findUnique({ where: { hash: apiKeyHash } }))?.lastUsedAt;
    expect(await lastUsed()).toBeNull();
    await resolve({ apiKeyHash });
    const minute = Math.floor(stage.time.nowMs / 60_000) * 60_000;
    expect(await lastUsed()).toEqual(new Date(minute));
    stage.time.nowMs = minute + 60_000;
    await resolve({ apiKeyHash });
    expect(await lastUsed()).toEqual(new Date(minute + 60_000));
  });
});
