import { hashCredential } from '@streamgate/service/credential';
import { requireAccount } from '@streamgate/service/graph/access';
import type { Context } from '../context.ts';
import { lockRefreshToken } from './refresh-token.store.ts';
import { noRefreshCookie } from './refresh-token.ts';
import { endSessions } from './session.store.ts';

/**
 * Ends the session of this request and the one that the cookie stands for: an app whose access token has run out must
 * still be able to sign out.
 */
export async function signOut(context: Context): Promise<true> {
  const { caller, refreshToken, deps } = context;
  const end = { reason: 'signed-out', now: new Date(context.clock.now()) } as const;
  await deps.database.$transaction(async (tx) => {
    const held = refreshToken === null ? null : await lockRefreshToken(tx, hashCredential(refreshToken));
    if (held !== null) await endSessions(tx, held.accountId, { ...end, only: held.sessionId });
    const { accountId, sessionId } = caller;
    if (accountId !== null && sessionId !== null) await endSessions(tx, accountId, { ...end, only: sessionId });
  });
  context.setCookie(noRefreshCookie);
  return true;
}

/** Ends every session of the signed-in person, this one included; returns how many ended. */
export async function signOutEverywhere(context: Context): Promise<number> {
  const accountId = requireAccount(context.caller);
  const end = { only: null, reason: 'signed-out', now: new Date(context.clock.now()) } as const;
  const ended = await context.deps.database.$transaction((tx) => endSessions(tx, accountId, end));
  context.setCookie(noRefreshCookie);
  return ended.length;
}
