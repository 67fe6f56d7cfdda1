import { ACCESS_TOKEN } from '@streamgate/service/credential';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { beforeEach, expect, test } from 'vitest';
import { createTokenVerifier } from './verify-access-token.ts';

let nowMs = 0;
const clock = { now: () => nowMs };
beforeEach(() => {
  nowMs = 1_800_000_000_000;
});

const makeKey = async (kid: string) => {
  const { publicKey, privateKey } = await generateKeyPair(ACCESS_TOKEN.algorithm, { extractable: true });
  const token = (endsInS = 600): Promise<string> =>
    new SignJWT({ sid: `session of ${kid}` })
      .setProtectedHeader({ alg: ACCESS_TOKEN.algorithm, typ: ACCESS_TOKEN.type, kid })
      .setAudience(ACCESS_TOKEN.audience)
      .setExpirationTime(Math.floor(nowMs / 1_000) + endsInS)
      .sign(privateKey);
  return { jwk: { ...(await exportJWK(publicKey)), kid, alg: ACCESS_TOKEN.algorithm }, token };
};

/** Published keys that a test can change, and how often they were fetched. */
async function published() {
  const [one, two] = [await makeKey('one'), await makeKey('two')];
  const state = { keys: [one.jwk], fetches: 0, fails: false };
  const verifier = createTokenVerifier(async () => {
    state.fetches += 1;
    if (state.fails) throw new Error('no answer');
    return { keys: state.keys };
  }, clock);
  return { one, two, state, verifier };
}

test('many tokens need one fetch of the keys', async () => {
  const { one, state, verifier } = await published();
  const tokens = await Promise.all([1, 2, 3].map((seconds) => one.token(seconds)));
  expect(await Promise.all(tokens.map(verifier.verify))).toEqual(Array(3).fill('session of one'));
  expect(state.fetches).toBe(1);
});

test('a key that was published later is found, and unknown keys do not make us fetch without end', async () => {
  const { one, two, state, verifier } = await published();
  await verifier.verify(await one.token());
  expect(await verifier.verify(await two.token())).toBeNull();
  expect(state.fetches).toBe(1);
  state.keys = [one.jwk, two.jwk];
  nowMs += 1_500;
  expect(await verifier.verify(await two.token())).toBe('session of two');
  expect(state.fetches).toBe(2);
});

test('a token that was good is refused once it has run out', async () => {
  const { one, verifier } = await published();
  const token = await one.token(60);
  expect(await verifier.verify(token)).toBe('session of one');
  nowMs += 61_000;
  expect(await verifier.verify(token)).toBeNull();
});

test('a withdrawn key is forgotten after ten minutes', async () => {
  const { one, two, state, verifier } = await published();
  await verifier.verify(await one.token(3_600));
  state.keys = [two.jwk];
  nowMs += 11 * 60_000;
  expect(await verifier.verify(await one.token(3_500))).toBeNull();
});

test('while the keys cannot be had nobody is refused as if the token were bad, and it mends itself', async () => {
  const { one, state, verifier } = await published();
  state.fails = true;
  await expect(verifier.verify(await one.token())).rejects.toThrow('no answer');
  state.fails = false;
  expect(await verifier.verify(await one.token())).toBe('session of one');
});
