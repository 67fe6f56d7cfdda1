import type { AccountId } from '@streamgate/kernel/ids';
import { hashCredential } from '@streamgate/service/credential';
import type { Context } from '../context.ts';
import { insertRefreshToken } from './refresh-token.store.ts';
import { newRefreshToken, refreshCookie } from './refresh-token.ts';
import { type SignInMethod, sessionLifeMs } from './session.rules.ts';
import { insertSession } from './session.store.ts';
import { signAccessToken } from './sign-access-token.ts';

/** What a successful sign-in gives; the refresh token goes into the cookie alone. */
export interface SignedIn {
  readonly accessToken: string;
  readonly expiresAt: Date;
  readonly accountId: AccountId;
}

const USER_AGENT_MAX = 300;

/** Begins a session for an account that has just proven itself, and sets the refresh cookie. */
export async function openSession(context: Context, proven: { accountId: AccountId; method: SignInMethod }): Promise<SignedIn> {
  const { accountId, method } = proven;
  const now = context.clock.now();
  const lifeMs = sessionLifeMs(method);
  const refreshToken = newRefreshToken();
  const sessionId = await context.deps.database.$transaction(async (tx) => {
    const userAgent = context.caller.userAgent.slice(0, USER_AGENT_MAX);
    const session = { method, userAgent, now: new Date(now), expiresAt: new Date(now + lifeMs) };
    const id = await insertSession(tx, accountId, session);
    await insertRefreshToken(tx, id, { hash: hashCredential(refreshToken), createdAt: new Date(now) });
    return id;
  });
  const { token, expiresAt } = await signAccessToken(context.deps, { accountId, sessionId, now });
  context.setCookie(refreshCookie(refreshToken, lifeMs));
  return { accessToken: token, expiresAt, accountId };
}
