import { newId } from '@streamgate/kernel/ids';
import type { Caller } from '@streamgate/service/caller';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cookiesOf, createStage, newWallet, OPERATIONS, type Stage, stranger } from '../testing/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await createStage();
});
afterAll(() => stage[Symbol.asyncDispose]());

const register = async (change: object = {}, caller = stranger()) => {
  const input = { email: `${newId()}@example.org`, password: 'tulip-anvil-harbour', displayName: 'Ana', ...change };
  return (await stage.ask(caller, OPERATIONS.register, { input })).data.register;
};
const signIn = async (email: string, password: string, caller: Caller = stranger()) =>
  (await stage.ask(caller, OPERATIONS.passwordSignIn, { input: { email, password } })).data.signInWithPassword;

describe('register', () => {
  it('makes an account, signs in, and keeps the password as argon2id alone', async () => {
    const email = `${newId()}@example.org`;
    const made = await register({ email: ` ${email.toUpperCase()} `, displayName: '  Ana  ' });
    expect(made).toMatchObject({ __typename: 'SignedIn', account: { displayName: 'Ana' } });
    expect(await stage.callerOf(made.accessToken)).toMatchObject({ accountId: made.account.id, permissions: [] });
    const row = await stage.platform.database.account.findUnique({ where: { email } });
    expect(row?.passwordHash).toMatch(/^\$argon2id\$/);
  });

  it('refuses a taken e-mail in any case, even of many who ask at once', async () => {
    const email = `${newId()}@example.org`;
    const results = await Promise.all([email, email.toUpperCase(), email, email].map((same) => register({ email: same })));
    expect(results.map((result) => result.code ?? 'made').sort()).toEqual(['EMAIL_TAKEN', 'EMAIL_TAKEN', 'EMAIL_TAKEN', 'made']);
  });

  it('refuses weak passwords, bad e-mails and empty names', async () => {
    expect(await register({ password: 'Password1234' })).toMatchObject({ code: 'WEAK_PASSWORD', field: 'password' });
    expect(await register({ email: 'ana' })).toMatchObject({ code: 'BAD_INPUT', field: 'email' });
    expect(await register({ displayName: '  ' })).toMatchObject({ code: 'BAD_INPUT', field: 'displayName' });
    expect(await register({ displayName: 'A\u0000na' })).toMatchObject({ code: 'BAD_INPUT', field: 'displayName' });
    expect(await register({ displayName: 'x'.repeat(81) })).toMatchObject({ code: 'BAD_INPUT', field: 'displayName' });
  });

  it('makes one network wait after many registrations, and no other', async () => {
    const caller = stranger();
    const results = await Promise.all(Array.from({ length: 50 }, () => register({}, caller)));
    expect(results.every((result) => result.__typename === 'SignedIn')).toBe(true);
    // At the same time, so that no wait is over before the next one asks, however slow the machine.
    const more = await Promise.all(Array.from({ length: 30 }, () => register({}, caller)));
    expect(more).toContainEqual(expect.objectContaining({ code: 'TOO_MANY_TRIES' }));
    expect(await register()).toMatchObject({ __typename: 'SignedIn' });
  });

  it('is closed where the operator says so', async () => {
    await using closed = await createStage({ source: { STREAMGATE_REGISTRATION: 'closed' } });
    const input = { email: 'ana@example.org', password: 'tulip-anvil-harbour', displayName: 'Ana' };
    const { data } = await closed.ask(stranger(), OPERATIONS.register, { input });
    expect(data.register).toMatchObject({ code: 'REGISTRATION_CLOSED' });
    expect(await closed.platform.database.account.count()).toBe(0);
  });
});

describe('signInWithPassword', () => {
  it('signs in whatever the case of the e-mail', async () => {
    const { email, password, caller } = await stage.person();
    const again = await signIn(email.toUpperCase(), password);
    expect(again).toMatchObject({ __typename: 'SignedIn', account: { id: caller.accountId } });
  });

  it('answers the same to a wrong password, an unknown e-mail and a wallet account', async () => {
    const { email } = await stage.person();
    const wallet = await stage.ask(stranger(), OPERATIONS.walletSignIn, { input: await stage.signChallenge(newWallet()) });
    expect(wallet.data.signInWithWallet.__typename).toBe('SignedIn');
    const answers = [
      await signIn(email, 'tulip-anvil-harbouR'),
      await signIn(`${newId()}@example.org`, 'tulip-anvil-harbour'),
      await signIn('', ''),
      await signIn(`${'x'.repeat(5_000)}@example.org`, 'x'.repeat(5_000)),
    ];
    expect(answers[0]).toMatchObject({ code: 'WRONG_CREDENTIALS' });
    expect(new Set(answers.map((given) => JSON.stringify(given))).size).toBe(1);
    const refused = await stage.ask(stranger(), OPERATIONS.passwordSignIn, { input: { email, password: 'x' } });
    expect(cookiesOf(refused)).toEqual([]);
  });

  it('makes a guesser wait longer and longer, for known and unknown e-mails alike, and lets the wait end', async () => {
    const { email, password } = await stage.person();
    for (const name of [email, `${newId()}@example.org`]) {
      const guesser = stranger();
      for (let guess = 0; guess < 5; guess += 1)
        expect(await signIn(name, 'wrong', guesser)).toMatchObject({ code: 'WRONG_CREDENTIALS' });
      const waiting = await signIn(name, password, guesser);
      expect(waiting).toMatchObject({ code: 'TOO_MANY_TRIES', message: 'Too many tries. Wait 1 seconds, then try again.' });
      stage.time.nowMs += 1_000;
      expect(await signIn(name, 'wrong', guesser)).toMatchObject({ code: 'WRONG_CREDENTIALS' });
      expect(await signIn(name, 'wrong', guesser)).toMatchObject({ message: 'Too many tries. Wait 2 seconds, then try again.' });
    }
  });

  it('cannot be outrun by many guesses at once', async () => {
    const { email } = await stage.person();
    const guesser = stranger();
    const answers = await Promise.all(Array.from({ length: 20 }, () => signIn(email, 'wrong', guesser)));
    expect(answers.filter((given) => given.code === 'WRONG_CREDENTIALS')).toHaveLength(5);
    expect(answers.filter((given) => given.code === 'TOO_MANY_TRIES')).toHaveLength(15);
  });

  it('does not let a stranger lock out somebody on a network where they have signed in before', async () => {
    const { email, password } = await stage.person();
    const home = stranger();
    expect(await signIn(email, password, home)).toMatchObject({ __typename: 'SignedIn' });
    for (let guess = 0; guess < 20; guess += 1) await signIn(email, 'wrong', stranger());
    expect(await signIn(email, 'wrong', stranger())).toMatchObject({ code: 'TOO_MANY_TRIES' });
    expect(await signIn(email, password, home)).toMatchObject({ __typename: 'SignedIn' });
  });

  it('makes a network that tries many e-mails wait, and begins anew for a person after a success', async () => {
    const network = stranger();
    for (let guess = 0; guess < 30; guess += 1) await signIn(`${newId()}@example.org`, 'wrong', network);
    expect(await signIn(`${newId()}@example.org`, 'wrong', network)).toMatchObject({ code: 'TOO_MANY_TRIES' });
    const { email, password } = await stage.person();
    const home = stranger();
    for (let round = 0; round < 3; round += 1) {
      for (let guess = 0; guess < 4; guess += 1) await signIn(email, 'wrong', home);
      expect(await signIn(email, password, home)).toMatchObject({ __typename: 'SignedIn' });
    }
  });

  it('keeps neither e-mails nor networks in the table of tries', async () => {
    const { email } = await stage.person();
    const caller = { ...stranger(), network: '203.0.113.77' };
    await signIn(email, 'wrong', caller);
    const rows = JSON.stringify(await stage.platform.database.loginThrottle.findMany());
    expect(rows).toContain('pair:');
    expect(rows).not.toContain(email);
    expect(rows).not.toContain('203.0.113.77');
  });
});
