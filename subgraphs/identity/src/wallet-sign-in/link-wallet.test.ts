import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStage, newWallet, OPERATIONS, type Stage } from '../testing/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await createStage();
});
afterAll(() => stage[Symbol.asyncDispose]());

const MEMBER = '__typename ... on Refusal { code } ... on Account { id email wallets { caip10 address provenAt } }';
const LINK = `mutation ($input: WalletSignInInput!) { linkWallet(input: $input) { ${MEMBER} } }`;
const UNLINK = `mutation ($caip10: String!) { unlinkWallet(caip10: $caip10) { ${MEMBER} } }`;

describe('linkWallet', () => {
  it('adds a wallet that signs in to the same account afterwards', async () => {
    const { caller } = await stage.person();
    const wallet = newWallet();
    const { data } = await stage.ask(caller, LINK, { input: await stage.signChallenge(wallet, caller) });
    const caip10 = `eip155:0:${wallet.address}`;
    expect(data.linkWallet).toMatchObject({ id: caller.accountId, wallets: [{ caip10, address: wallet.address }] });
    const again = await stage.ask(caller, OPERATIONS.walletSignIn, { input: await stage.signChallenge(wallet) });
    expect(again.data.signInWithWallet.account.id).toBe(caller.accountId);
  });

  it('is content with a wallet that is linked already, and refuses one of another account', async () => {
    const [{ caller }, { caller: other }] = [await stage.person(), await stage.person()];
    const wallet = newWallet();
    const link = async (who: typeof caller) =>
      (await stage.ask(who, LINK, { input: await stage.signChallenge(wallet, who) })).data.linkWallet;
    expect(await link(caller)).toMatchObject({ id: caller.accountId });
    expect(await link(caller)).toMatchObject({ id: caller.accountId });
    expect(await link(other)).toMatchObject({ code: 'WALLET_TAKEN' });
  });

  it('refuses a challenge that was made for somebody else, or for a sign-in', async () => {
    const [{ caller }, { caller: other }] = [await stage.person(), await stage.person()];
    for (const input of [await stage.signChallenge(newWallet(), other), await stage.signChallenge(newWallet())]) {
      expect((await stage.ask(caller, LINK, { input })).data.linkWallet).toMatchObject({ code: 'NONCE_UNKNOWN' });
    }
  });

  it('refuses visitors', async () => {
    const input = await stage.signChallenge(newWallet());
    const { errors } = await stage.ask({ ...(await stage.person()).caller, accountId: null }, LINK, { input });
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });
});

describe('unlinkWallet', () => {
  it('takes a wallet off, and with it the way in', async () => {
    const { caller } = await stage.person();
    const wallet = newWallet();
    await stage.ask(caller, LINK, { input: await stage.signChallenge(wallet, caller) });
    const { data } = await stage.ask(caller, UNLINK, { caip10: `eip155:0:${wallet.address}` });
    expect(data.unlinkWallet).toMatchObject({ id: caller.accountId, wallets: [] });
    const again = await stage.ask(caller, OPERATIONS.walletSignIn, { input: await stage.signChallenge(wallet) });
    expect(again.data.signInWithWallet.account.id).not.toBe(caller.accountId);
  });

  it('shows the wallets as they are after each step of one request', async () => {
    const { caller } = await stage.person();
    const wallet = newWallet();
    const both = `mutation ($input: WalletSignInInput!, $caip10: String!) {
      linkWallet(input: $input) { ${MEMBER} } unlinkWallet(caip10: $caip10) { ${MEMBER} } }`;
    const caip10 = `eip155:0:${wallet.address}`;
    const { data } = await stage.ask(caller, both, { input: await stage.signChallenge(wallet, caller), caip10 });
    expect([data.linkWallet.wallets.length, data.unlinkWallet.wallets.length]).toEqual([1, 0]);
  });

  it('keeps the last way to sign in, however many take wallets off at once', async () => {
    const wallets = [newWallet(), newWallet()] as const;
    const first = await stage.ask((await stage.person()).caller, OPERATIONS.walletSignIn, {
      input: await stage.signChallenge(wallets[0]),
    });
    const caller = await stage.callerOf(first.data.signInWithWallet.accessToken);
    if (caller === null) throw new Error('The session is not good.');
    await stage.ask(caller, LINK, { input: await stage.signChallenge(wallets[1], caller) });
    const results = await Promise.all(
      wallets.map(async ({ address }) => (await stage.ask(caller, UNLINK, { caip10: `eip155:0:${address}` })).data.unlinkWallet),
    );
    expect(results.map((result) => result.code ?? 'done').sort()).toEqual(['LAST_SIGN_IN', 'done']);
  });

  it("does not find another account's wallet", async () => {
    const [{ caller }, { caller: other }] = [await stage.person(), await stage.person()];
    const wallet = newWallet();
    await stage.ask(other, LINK, { input: await stage.signChallenge(wallet, other) });
    const { data } = await stage.ask(caller, UNLINK, { caip10: `eip155:0:${wallet.address}` });
    expect(data.unlinkWallet).toMatchObject({ code: 'NOT_FOUND' });
  });
});
