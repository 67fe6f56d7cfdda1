import { newId, type TenantId } from '@streamgate/kernel/ids';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStage, OPERATIONS, type Stage, stranger } from '../testing/stage.ts';
import { parseTenant } from './tenant.rules.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await createStage();
});
afterAll(() => stage[Symbol.asyncDispose]());

const slugOf = (): string => `t-${newId().slice(-12)}`;

describe('createTenant', () => {
  it('makes a tenant whose only member is its owner', async () => {
    const { caller, accessToken } = await stage.person();
    const slug = slugOf();
    const { data } = await stage.ask(caller, OPERATIONS.createTenant, { input: { slug, name: ' Studio Ñ ' } });
    expect(data.createTenant).toMatchObject({ __typename: 'Tenant', slug, name: 'Studio Ñ' });
    const rows = await stage.platform.database.membership.findMany({ where: { tenantId: data.createTenant.id } });
    expect(rows).toMatchObject([{ accountId: caller.accountId, role: 'owner' }]);
    expect((await stage.callerOf(accessToken, slug))?.permissions).toContain('tenant:write');
  });

  it('gives a slug to one of many who ask at once, and leaves no trace of the others', async () => {
    const slug = slugOf();
    const people = [await stage.person(), await stage.person(), await stage.person()];
    const results = await Promise.all(
      people.map(({ caller }) => stage.ask(caller, OPERATIONS.createTenant, { input: { slug, name: 'A' } })),
    );
    expect(results.map(({ data }) => data.createTenant.code ?? 'made').sort()).toEqual(['SLUG_TAKEN', 'SLUG_TAKEN', 'made']);
    expect(await stage.platform.database.membership.count({ where: { tenant: { slug } } })).toBe(1);
  });

  it('refuses visitors, bad slugs and bad names', async () => {
    const input = { slug: slugOf(), name: 'A' };
    expect((await stage.ask(stranger(), OPERATIONS.createTenant, { input })).errors).toMatchObject([
      { extensions: { code: 'UNAUTHENTICATED' } },
    ]);
    const { caller } = await stage.person();
    const bad = await stage.ask(caller, OPERATIONS.createTenant, { input: { ...input, slug: 'No' } });
    expect(bad.data.createTenant).toMatchObject({ code: 'BAD_INPUT', field: 'slug' });
  });

  it.each([
    '',
    'ab',
    '-abc',
    'abc-',
    'Abc',
    'a_c',
    'a c',
    'ä-ö',
    'a'.repeat(41),
    'abc\n',
    newId<TenantId>().replaceAll('-', '').padEnd(41, 'a'),
  ])('refuses %s as a slug', (slug) => {
    expect(parseTenant({ slug, name: 'A' })).toMatchObject({ ok: false, refusal: { code: 'BAD_INPUT', field: 'slug' } });
  });

  it('does not take an id for a slug, since tenants are named by either', () => {
    expect(parseTenant({ slug: newId<TenantId>(), name: 'A' })).toMatchObject({ ok: false });
  });
});

describe('tenant', () => {
  it('is the one that the request names, and null where it names none', async () => {
    const [first, second] = [await stage.tenant(), await stage.tenant()];
    const query = '{ tenant { id slug name createdAt } }';
    expect((await stage.ask({ ...stranger(), tenantId: first.id }, query)).data.tenant).toMatchObject({ slug: first.slug });
    expect((await stage.ask(second.owner.caller, query)).data.tenant).toMatchObject({ slug: second.slug });
    expect((await stage.ask(stranger(), query)).data.tenant).toBeNull();
  });
});
