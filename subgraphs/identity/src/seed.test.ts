import { newId } from '@streamgate/kernel/ids';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureOperator, ensureTenant } from './seed.ts';
import { createStage, OPERATIONS, type Stage, stranger } from './testing/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await createStage();
});
afterAll(() => stage[Symbol.asyncDispose]());

const operator = { email: 'Demo@Example.org', password: 'tulip-anvil-harbour', displayName: 'Demo' };

describe('ensureOperator and ensureTenant', () => {
  it('make what is missing and return the same ids ever after, even to many at once', async () => {
    const ids = await Promise.all([1, 2, 3].map(() => ensureOperator(stage.platform, operator)));
    const ownerId = ids[0];
    if (ownerId === undefined) throw new Error('No operator was made.');
    expect(new Set(ids).size).toBe(1);
    const tenant = { slug: 'demo-studio', name: 'Demo studio', ownerId };
    const tenants = await Promise.all([1, 2, 3].map(() => ensureTenant(stage.platform, tenant)));
    expect(new Set(tenants).size).toBe(1);
    const input = { email: 'demo@example.org', password: operator.password };
    const { data } = await stage.ask(stranger(), OPERATIONS.passwordSignIn, { input });
    const caller = await stage.callerOf(data.signInWithPassword.accessToken, 'demo-studio');
    expect(caller).toMatchObject({ accountId: ownerId, tenantId: tenants[0] });
    expect(caller?.permissions).toContain('tenant:write');
  });

  it('keep the password of an operator who exists', async () => {
    await ensureOperator(stage.platform, operator);
    await ensureOperator(stage.platform, { ...operator, password: 'another long password' });
    const ask = async (password: string) =>
      (await stage.ask(stranger(), OPERATIONS.passwordSignIn, { input: { email: operator.email, password } })).data
        .signInWithPassword;
    expect(await ask(operator.password)).toMatchObject({ __typename: 'SignedIn' });
    expect(await ask('another long password')).toMatchObject({ code: 'WRONG_CREDENTIALS' });
  });

  it('refuse what a person could not have asked for', async () => {
    await expect(ensureOperator(stage.platform, { ...operator, password: 'short' })).rejects.toThrow('at least 12');
    const ownerId = await ensureOperator(stage.platform, { ...operator, email: `${newId()}@example.org` });
    await expect(ensureTenant(stage.platform, { slug: 'X', name: 'X', ownerId })).rejects.toThrow('slug');
  });
});
