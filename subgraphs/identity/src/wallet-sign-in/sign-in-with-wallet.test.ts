import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHAIN_ID, cookiesOf, createStage, newWallet, OPERATIONS, ORIGIN, type Stage, stranger } from '../testing/stage.ts';

let stage: Stage;
beforeAll(async () => {
  // Nothing listens at this address: whoever signs in here does so with every chain dead.
  const chains = JSON.stringify([{ id: CHAIN_ID, name: 'Dead', currency: 'ETH', rpc: ['http://127.0.0.1:9'], pollMs: 1000 }]);
  stage = await createStage({ source: { STREAMGATE_CHAINS: chains } });
});
afterAll(() => stage[Symbol.asyncDispose]());

const signIn = async (input: { message: string; signature: string }, caller = stranger()) =>
  (await stage.ask(caller, OPERATIONS.walletSignIn, { input })).data.signInWithWallet;

const challenge = async (input: Record<string, unknown>) =>
  (await stage.ask(stranger(), OPERATIONS.challenge, { input })).data.walletChallenge;

describe('walletChallenge', () => {
  it('makes the whole text, for ten minutes, with a nonce of its own', async () => {
    const { address } = newWallet();
    const input = { address, chainId: CHAIN_ID, origin: ORIGIN };
    const [one, two] = [await challenge(input), await challenge(input)];
    expect(one.message).toContain(`localhost:4000 wants you to sign in with your Ethereum account:\n${address}\n`);
    expect(one.message).toContain(`Nonce: ${one.nonce}`);
    expect(one.nonce).toMatch(/^[0-9a-f]{32}$/);
    expect(two.nonce).not.toBe(one.nonce);
    expect(Date.parse(one.expiresAt) - stage.time.nowMs).toBe(600_000);
  });

  it('refuses a loose address, an unknown chain and a page that is not listed', async () => {
    const { address } = newWallet();
    const good = { address, chainId: CHAIN_ID, origin: ORIGIN };
    expect(await challenge({ ...good, address: address.toLowerCase() })).toMatchObject({ code: 'BAD_ADDRESS' });
    expect(await challenge({ ...good, address: `${address}0` })).toMatchObject({ code: 'BAD_ADDRESS' });
    expect(await challenge({ ...good, chainId: 1 })).toMatchObject({ code: 'CHAIN_NOT_ENABLED' });
    for (const origin of ['https://evil.example', `${ORIGIN}/`, 'null', '', 'http://localhost:4002']) {
      expect(await challenge({ ...good, origin })).toMatchObject({ code: 'DOMAIN_MISMATCH' });
    }
  });
});

describe('signInWithWallet', () => {
  it('makes an account at the first sign-in, finds it at the second, and needs no chain for a key', async () => {
    const wallet = newWallet();
    const first = await signIn(await stage.signChallenge(wallet));
    expect(first).toMatchObject({ __typename: 'SignedIn', account: { displayName: expect.stringMatching(/^0x.{4}…/) } });
    const second = await signIn(await stage.signChallenge(wallet));
    expect(second.account.id).toBe(first.account.id);
    const caller = await stage.callerOf(second.accessToken);
    expect(caller).toMatchObject({ accountId: first.account.id, wallets: [`eip155:0:${wallet.address}`], permissions: [] });
  });

  it('sets the refresh cookie and shows the token nowhere else', async () => {
    const input = await stage.signChallenge(newWallet());
    const result = await stage.ask(stranger(), OPERATIONS.walletSignIn, { input });
    const [cookie] = cookiesOf(result);
    expect(cookie).toMatchObject({ name: 'sg_refresh', maxAgeMs: 30 * 86_400_000 });
    expect(cookie?.value).toMatch(/^[\w-]{43}$/);
    expect(JSON.stringify(result.data)).not.toContain(cookie?.value);
  });

  it('makes one account when a new wallet signs in twice at once', async () => {
    const wallet = newWallet();
    const inputs = await Promise.all(Array.from({ length: 8 }, () => stage.signChallenge(wallet)));
    const results = await Promise.all(inputs.map((input) => signIn(input)));
    expect(new Set(results.map((result) => result.account.id)).size).toBe(1);
    const { database } = stage.platform;
    expect(await database.account.count({ where: { displayName: results[0].account.displayName } })).toBe(1);
  });

  it('takes one signature once: of 50 posts at the same time exactly one succeeds', async () => {
    const input = await stage.signChallenge(newWallet());
    const results = await Promise.all(Array.from({ length: 50 }, () => signIn(input)));
    expect(results.filter((result) => result.__typename === 'SignedIn')).toHaveLength(1);
    expect(results.filter((result) => result.code === 'NONCE_UNKNOWN')).toHaveLength(49);
  });

  it('spends the nonce on a failed try too', async () => {
    const wallet = newWallet();
    const input = await stage.signChallenge(wallet);
    const other = await newWallet().signMessage({ message: input.message });
    expect((await signIn({ ...input, signature: other })).__typename).toBe('Refusal');
    expect(await signIn(input)).toMatchObject({ code: 'NONCE_UNKNOWN' });
  });

  it('says that it cannot tell, and not that the signature is bad, when the chain is dead', async () => {
    const input = await stage.signChallenge(newWallet());
    const signature = await newWallet().signMessage({ message: input.message });
    expect(await signIn({ ...input, signature })).toMatchObject({ code: 'CANNOT_TELL' });
  });

  it('refuses the twin of a spent signature', async () => {
    const input = await stage.signChallenge(newWallet());
    expect((await signIn(input)).__typename).toBe('SignedIn');
    const order = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n;
    const s = order - BigInt(`0x${input.signature.slice(66, 130)}`);
    const v = input.signature.endsWith('1b') ? '1c' : '1b';
    const twin = `${input.signature.slice(0, 66)}${s.toString(16).padStart(64, '0')}${v}`;
    expect(await signIn({ ...input, signature: twin })).toMatchObject({ code: 'NONCE_UNKNOWN' });
  });

  it.each(['', '0x', '0x1', '0xzz', 'deadbeef', `0x${'ab'.repeat(5_000)}`])('refuses %s as a signature', async (signature) => {
    const { message } = await stage.signChallenge(newWallet());
    expect(await signIn({ message, signature })).toMatchObject({ code: 'BAD_SIGNATURE' });
  });

  it('takes our text alone, even when the wallet signs another with the same nonce', async () => {
    const wallet = newWallet();
    const resign = async (change: (text: string) => string) => {
      const message = change((await stage.signChallenge(wallet)).message);
      return signIn({ message, signature: await wallet.signMessage({ message }) });
    };
    expect(await resign((text) => text.replace('costs nothing', 'costs a little'))).toMatchObject({ code: 'BAD_MESSAGE' });
    expect(await resign((text) => text.replace(/Expiration Time: \d{4}/, 'Expiration Time: 2099'))).toMatchObject({
      code: 'BAD_MESSAGE',
    });
    expect(await resign((text) => `${text}\n`)).toMatchObject({ code: 'BAD_MESSAGE' });
    expect(await resign((text) => text.replace('localhost:4000 wants', 'evil.example wants'))).toMatchObject({
      code: 'DOMAIN_MISMATCH',
    });
    expect(await resign((text) => text.replace('URI: http://localhost:4000', 'URI: http://localhost:9999'))).toMatchObject({
      code: 'DOMAIN_MISMATCH',
    });
    expect(await resign((text) => text.replace(`Chain ID: ${CHAIN_ID}`, 'Chain ID: 1'))).toMatchObject({
      code: 'CHAIN_NOT_ENABLED',
    });
    expect(await resign((text) => text.replace(/Nonce: \w+/, `Nonce: ${'0'.repeat(32)}`))).toMatchObject({
      code: 'NONCE_UNKNOWN',
    });
    expect(await resign((text) => text.replace(wallet.address, newWallet().address))).toMatchObject({ code: 'BAD_MESSAGE' });
    expect(await resign((text) => text)).toMatchObject({ __typename: 'SignedIn' });
  });

  it('refuses a challenge after its ten minutes', async () => {
    const input = await stage.signChallenge(newWallet());
    stage.time.nowMs += 600_000;
    expect(await signIn(input)).toMatchObject({ code: 'EXPIRED' });
  });
});
