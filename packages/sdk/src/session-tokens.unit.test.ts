import { expect, test } from 'vitest';
import { createSessionTokens } from './session-tokens.ts';

const inSeconds = (count: number) => new Date(Date.now() + count * 1_000).toISOString();

test('all who ask at the same time share one refresh', async () => {
  let asked = 0;
  const tokens = createSessionTokens(
    async () => {
      asked += 1;
      return { accessToken: `token-${asked}`, expiresAt: inSeconds(300) };
    },
    () => {},
  );
  expect(await Promise.all([tokens.refresh(), tokens.refresh(), tokens.fresh()])).toEqual(['token-1', 'token-1', 'token-1']);
});

test('a token close to its end is refreshed before use, a good one is not', async () => {
  const tokens = createSessionTokens(
    async () => ({ accessToken: 'new', expiresAt: inSeconds(300) }),
    () => {},
  );
  tokens.keep({ accessToken: 'good', expiresAt: inSeconds(120) });
  expect(await tokens.fresh()).toBe('good');
  tokens.keep({ accessToken: 'old', expiresAt: inSeconds(5) });
  expect(await tokens.fresh()).toBe('new');
});

test('a session that ended is told once, and a visitor never is', async () => {
  let ended = 0;
  const tokens = createSessionTokens(
    async () => null,
    () => {
      ended += 1;
    },
  );
  expect(await tokens.refresh()).toBeNull();
  expect(ended).toBe(0);
  tokens.keep({ accessToken: 'old', expiresAt: inSeconds(1) });
  expect(await tokens.fresh()).toBeNull();
  expect(await tokens.fresh()).toBeNull();
  expect(ended).toBe(1);
});
