import { permissionsOf } from '@streamgate/kernel/permissions';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStage, newWallet, OPERATIONS, type Stage, stranger } from '../testing/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await createStage();
});
afterAll(() => stage[Symbol.asyncDispose]());

const ME = `{ me { account { id displayName email wallets { caip10 address } } session { id current method }
  memberships { role tenant { slug } } permissions } }`;

describe('me', () => {
  it('shows the person, the session, the tenants and what the role allows in the named one', async () => {
    const { owner, slug } = await stage.tenant();
    const { data } = await stage.ask(owner.caller, ME);
    expect(data.me).toEqual({
      account: { id: owner.caller.accountId, displayName: 'Ana', email: owner.email, wallets: [] },
      session: { id: owner.caller.sessionId, current: true, method: 'password' },
      memberships: [{ role: 'owner', tenant: { slug } }],
      permissions: permissionsOf('owner'),
    });
  });

  it('shows no permissions in a second tenant', async () => {
    const [first, second] = [await stage.tenant(), await stage.tenant()];
    const caller = await stage.callerOf(first.owner.accessToken, second.slug);
    const { data } = await stage.ask(caller ?? stranger(), ME);
    expect(data.me).toMatchObject({ permissions: [], memberships: [{ tenant: { slug: first.slug } }] });
  });

  it('shows the wallet of somebody who signed in with one', async () => {
    const wallet = newWallet();
    const signedIn = await stage.ask(stranger(), OPERATIONS.walletSignIn, { input: await stage.signChallenge(wallet) });
    const caller = await stage.callerOf(signedIn.data.signInWithWallet.accessToken);
    const { data } = await stage.ask(caller ?? stranger(), ME);
    expect(data.me.account).toMatchObject({
      email: null,
      wallets: [{ caip10: `eip155:0:${wallet.address}`, address: wallet.address }],
    });
    expect(data.me.session).toMatchObject({ method: 'wallet' });
  });

  it('is null for visitors', async () => {
    expect((await stage.ask(stranger(), ME)).data.me).toBeNull();
  });
});
