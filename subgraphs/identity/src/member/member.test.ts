import { newId, type TenantId } from '@streamgate/kernel/ids';
import type { Role } from '@streamgate/kernel/permissions';
import type { Caller } from '@streamgate/service/caller';
import { createCountingDatabase } from '@streamgate/testing/count-statements';
import { createGraphClient } from '@streamgate/testing/graph-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createServer } from '../server.ts';
import { createStage, type Person, type Stage, stranger } from '../testing/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await createStage();
});
afterAll(() => stage[Symbol.asyncDispose]());

const RESULT = '__typename ... on Refusal { code field } ... on Membership { role account { id } tenant { id } }';
const ADD = `mutation ($email: String!, $role: Role!) { addMember(email: $email, role: $role) { ${RESULT} } }`;
const CHANGE = `mutation ($accountId: ID!, $role: Role!) { changeMemberRole(accountId: $accountId, role: $role) { ${RESULT} } }`;
const REMOVE = `mutation ($accountId: ID!) { removeMember(accountId: $accountId) { ${RESULT} } }`;
const LIST = `query ($first: Int, $after: String) { members(first: $first, after: $after) {
  edges { cursor node { role createdAt account { id displayName email wallets { caip10 } } tenant { slug } } }
  pageInfo { hasNextPage hasPreviousPage endCursor } } }`;

/** A new person with a role in the tenant, as the gateway sees them there. */
async function join(tenant: { slug: string; owner: Person }, role: Role): Promise<Person> {
  const person = await stage.person();
  stage.time.nowMs += 1;
  const { data } = await stage.ask(tenant.owner.caller, ADD, { email: person.email, role });
  expect(data.addMember.__typename).toBe('Membership');
  const caller = await stage.callerOf(person.accessToken, tenant.slug);
  if (caller === null) throw new Error('The member is not good.');
  return { ...person, caller };
}

const FORBIDDEN = [{ extensions: { code: 'FORBIDDEN' } }];

describe('addMember', () => {
  it('gives an existing account a role, in this tenant alone', async () => {
    const [tenant, second] = [await stage.tenant(), await stage.tenant()];
    const editor = await join(tenant, 'editor');
    expect(editor.caller.permissions).toContain('videos:write');
    expect((await stage.callerOf(editor.accessToken, second.slug))?.permissions).toEqual([]);
  });

  it('refuses an unknown e-mail and somebody who is in already', async () => {
    const tenant = await stage.tenant();
    const { email } = await join(tenant, 'analyst');
    const add = async (variables: object) => (await stage.ask(tenant.owner.caller, ADD, { ...variables })).data.addMember;
    expect(await add({ email: 'nobody@example.org', role: 'editor' })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await add({ email: email.toUpperCase(), role: 'editor' })).toMatchObject({ code: 'ALREADY_MEMBER' });
  });

  it('is for those who may: neither visitors, nor analysts, nor owners of another tenant', async () => {
    const [tenant, second] = [await stage.tenant(), await stage.tenant()];
    const analyst = await join(tenant, 'analyst');
    const { email } = await stage.person();
    const codeFor = async (caller: Caller) =>
      (await stage.ask(caller, ADD, { email, role: 'editor' })).errors?.[0]?.extensions.code;
    expect(await codeFor({ ...stranger(), tenantId: tenant.id })).toBe('UNAUTHENTICATED');
    expect(await codeFor(analyst.caller)).toBe('FORBIDDEN');
    const elsewhere = await stage.callerOf(second.owner.accessToken, tenant.slug);
    expect(await codeFor(elsewhere ?? stranger())).toBe('FORBIDDEN');
    expect(await codeFor({ ...tenant.owner.caller, tenantId: null })).toBe('TENANT_REQUIRED');
  });

  it('lets no admin make owners, or touch those who are', async () => {
    const tenant = await stage.tenant();
    const admin = await join(tenant, 'admin');
    const { email } = await stage.person();
    const ownerId = tenant.owner.caller.accountId;
    expect((await stage.ask(admin.caller, ADD, { email, role: 'owner' })).errors).toMatchObject(FORBIDDEN);
    expect((await stage.ask(admin.caller, CHANGE, { accountId: admin.caller.accountId, role: 'owner' })).errors).toMatchObject(
      FORBIDDEN,
    );
    expect((await stage.ask(admin.caller, CHANGE, { accountId: ownerId, role: 'analyst' })).errors).toMatchObject(FORBIDDEN);
    expect((await stage.ask(admin.caller, REMOVE, { accountId: ownerId })).errors).toMatchObject(FORBIDDEN);
    expect((await stage.ask(admin.caller, ADD, { email, role: 'editor' })).data.addMember.__typename).toBe('Membership');
  });
});

describe('changeMemberRole and removeMember', () => {
  it('change what the person may do from the next request on', async () => {
    const tenant = await stage.tenant();
    const member = await join(tenant, 'editor');
    const { accountId } = member.caller;
    const changed = await stage.ask(tenant.owner.caller, CHANGE, { accountId, role: 'analyst' });
    expect(changed.data.changeMemberRole).toMatchObject({ role: 'analyst', account: { id: accountId } });
    expect((await stage.callerOf(member.accessToken, tenant.slug))?.permissions).not.toContain('videos:write');
    const removed = await stage.ask(tenant.owner.caller, REMOVE, { accountId });
    expect(removed.data.removeMember).toMatchObject({ account: { id: accountId } });
    expect((await stage.callerOf(member.accessToken, tenant.slug))?.permissions).toEqual([]);
  });

  it('keep the last owner, however many owners leave at once', async () => {
    const tenant = await stage.tenant();
    const { owner } = tenant;
    const alone = await stage.ask(owner.caller, REMOVE, { accountId: owner.caller.accountId });
    expect(alone.data.removeMember).toMatchObject({ code: 'LAST_OWNER' });
    const demoted = await stage.ask(owner.caller, CHANGE, { accountId: owner.caller.accountId, role: 'admin' });
    expect(demoted.data.changeMemberRole).toMatchObject({ code: 'LAST_OWNER' });
    const second = await join(tenant, 'owner');
    const results = await Promise.all(
      [owner, second].map(({ caller }) => stage.ask(caller, REMOVE, { accountId: caller.accountId })),
    );
    expect(results.map(({ data }) => data.removeMember.code ?? 'done').sort()).toEqual(['LAST_OWNER', 'done']);
  });

  it('do not find members of another tenant, strangers or nonsense', async () => {
    const [tenant, second] = [await stage.tenant(), await stage.tenant()];
    const member = await join(second, 'editor');
    for (const accountId of [member.caller.accountId, newId(), 'nonsense']) {
      const changed = await stage.ask(tenant.owner.caller, CHANGE, { accountId, role: 'admin' });
      expect(changed.data.changeMemberRole).toMatchObject({ code: 'NOT_FOUND' });
      const removed = await stage.ask(tenant.owner.caller, REMOVE, { accountId });
      expect(removed.data.removeMember).toMatchObject({ code: 'NOT_FOUND' });
    }
    expect((await stage.callerOf(member.accessToken, second.slug))?.permissions).toContain('videos:write');
  });
});

describe('members', () => {
  it('pages through the members of this tenant in order of joining', async () => {
    const [tenant, second] = [await stage.tenant(), await stage.tenant()];
    await join(second, 'editor');
    const people = [tenant.owner];
    for (const role of ['admin', 'editor', 'analyst', 'editor'] as const) people.push(await join(tenant, role));
    const seen: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 3; page += 1) {
      const { data } = await stage.ask(tenant.owner.caller, LIST, { first: 2, after });
      seen.push(...data.members.edges.map((edge: { node: { account: { id: string } } }) => edge.node.account.id));
      expect(data.members.pageInfo).toMatchObject({ hasNextPage: page < 2, hasPreviousPage: page > 0 });
      after = data.members.pageInfo.endCursor;
    }
    expect(seen).toEqual(people.map((person) => person.caller.accountId));
  });

  it('shows e-mails to those who manage members and hides them from editors', async () => {
    const tenant = await stage.tenant();
    const editor = await join(tenant, 'editor');
    const emails = async (caller: Caller) =>
      (await stage.ask(caller, LIST, {})).data.members.edges.map(
        (edge: { node: { account: { email: string } } }) => edge.node.account.email,
      );
    expect(await emails(tenant.owner.caller)).toEqual([tenant.owner.email, editor.email]);
    expect(await emails(editor.caller)).toEqual([null, editor.email]);
  });

  it('refuses analysts, bad pages and cursors of other lists', async () => {
    const tenant = await stage.tenant();
    const analyst = await join(tenant, 'analyst');
    expect((await stage.ask(analyst.caller, LIST, {})).errors).toMatchObject(FORBIDDEN);
    const foreign = btoa(JSON.stringify(['x', 'y']));
    for (const variables of [{ first: 0 }, { first: 101 }, { after: 'nonsense' }, { after: foreign }]) {
      const { errors } = await stage.ask(tenant.owner.caller, LIST, variables);
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_INPUT' } }]);
    }
  });

  it('needs as many statements for ten members as for two', async () => {
    const tenant = await stage.tenant();
    await join(tenant, 'editor');
    await using counting = createCountingDatabase(stage.platform.databaseUrl);
    const { subgraph } = createServer({ ...stage.platform, database: counting.database });
    const ask = createGraphClient(subgraph, stage.platform);
    const two = await counting.count(() => ask(tenant.owner.caller, LIST, {}));
    for (let more = 0; more < 8; more += 1) await join(tenant, 'analyst');
    const ten = await counting.count(() => ask(tenant.owner.caller, LIST, {}));
    expect(two).toBeGreaterThan(1);
    expect(ten).toBe(two);
  });
});

describe('Account and Tenant as entities', () => {
  const ENTITIES = `query ($of: [_Any!]!) { _entities(representations: $of) {
    ... on Account { id displayName email wallets { caip10 } } ... on Tenant { id slug } } }`;

  it('are loaded by id, with null for those that do not exist', async () => {
    const tenant = await stage.tenant();
    const of = [
      { __typename: 'Account', id: tenant.owner.caller.accountId },
      { __typename: 'Account', id: newId() },
      { __typename: 'Account', id: 'nonsense' },
      { __typename: 'Tenant', id: tenant.id },
      { __typename: 'Tenant', id: newId<TenantId>() },
    ];
    const { data } = await stage.ask(stranger(), ENTITIES, { of });
    expect(data._entities).toEqual([
      { id: tenant.owner.caller.accountId, displayName: 'Ana', email: null, wallets: [] },
      null,
      null,
      { id: tenant.id, slug: tenant.slug },
      null,
    ]);
  });

  it('show private fields to the person, to the managers of their tenant, and to nobody else', async () => {
    const [tenant, second] = [await stage.tenant(), await stage.tenant()];
    const member = await join(tenant, 'editor');
    const of = [{ __typename: 'Account', id: member.caller.accountId }];
    const emailFor = async (caller: Caller) => (await stage.ask(caller, ENTITIES, { of })).data._entities[0].email;
    expect(await emailFor(member.caller)).toBe(member.email);
    expect(await emailFor(tenant.owner.caller)).toBe(member.email);
    expect(await emailFor(second.owner.caller)).toBeNull();
    expect(await emailFor(stranger())).toBeNull();
  });
});
