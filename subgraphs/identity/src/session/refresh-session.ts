import { done, type Outcome, refuse } from '@streamgate/kernel/outcome';
import type { Transaction } from '@streamgate/prisma/database';
import { hashCredential } from '@streamgate/service/credential';
import type { Context } from '../context.ts';
import type { SignedIn } from './open-session.ts';
import { type FoundRefreshToken, insertRefreshToken, isReplaced, lockRefreshToken, markReplaced } from './refresh-token.store.ts';
import { noRefreshCookie, refreshCookie, successorOf } from './refresh-token.ts';
import { judgeRefresh, type RefreshVerdict } from './session.rules.ts';
import { endSessions, touchSession } from './session.store.ts';
import { signAccessToken } from './sign-access-token.ts';

type Code = 'NO_SESSION' | 'SESSION_ENDED' | 'REFRESH_REUSED';

const refusals = {
  UNKNOWN: refuse('NO_SESSION', 'You are not signed in on this device.'),
  ENDED: refuse('SESSION_ENDED', 'This session has ended; sign in again.'),
  REUSED: refuse('REFRESH_REUSED', 'An old token of this session was used again, so the session was ended. Sign in again.'),
} as const;

interface Judged {
  readonly verdict: RefreshVerdict;
  readonly found: FoundRefreshToken | null;
}

/** Looks the token up, and rotates it or ends its session, all while both rows are held. */
async function trade(tx: Transaction, tokens: { hash: string; nextHash: string }, nowMs: number): Promise<Judged> {
  const now = new Date(nowMs);
  const found = await lockRefreshToken(tx, tokens.hash);
  if (found === null) return { verdict: 'UNKNOWN', found };
  const facts = {
    replacedAtMs: found.replacedAt?.getTime() ?? null,
    successorUsed: found.replacedAt !== null && (await isReplaced(tx, tokens.nextHash)),
    expiresAtMs: found.expiresAt.getTime(),
    ended: found.endedAt !== null,
  };
  const verdict = judgeRefresh(facts, nowMs);
  if (verdict === 'ROTATE') {
    await markReplaced(tx, tokens.hash, now);
    await insertRefreshToken(tx, found.sessionId, { hash: tokens.nextHash, createdAt: now });
    await touchSession(tx, found.sessionId, now);
  }
  if (verdict === 'REUSED') await endSessions(tx, found.accountId, { only: found.sessionId, reason: 'refresh-reused', now });
  return { verdict, found };
}

/** Trades the refresh cookie for its successor and a new access token. */
export async function refreshSession(context: Context): Promise<Outcome<SignedIn, Code>> {
  const { refreshToken, deps, clock } = context;
  if (refreshToken === null) return refusals.UNKNOWN;
  const now = clock.now();
  const next = successorOf(deps.refreshKey, refreshToken);
  const tokens = { hash: hashCredential(refreshToken), nextHash: hashCredential(next) };
  const { verdict, found } = await deps.database.$transaction((tx) => trade(tx, tokens, now));
  if (found === null || verdict === 'UNKNOWN' || verdict === 'ENDED' || verdict === 'REUSED') {
    context.setCookie(noRefreshCookie);
    return refusals[verdict === 'ROTATE' || verdict === 'RACE' ? 'UNKNOWN' : verdict];
  }
  const { accountId, sessionId } = found;
  const { token, expiresAt } = await signAccessToken(deps, { accountId, sessionId, now });
  context.setCookie(refreshCookie(next, found.expiresAt.getTime() - now));
  return done({ accessToken: token, expiresAt, accountId });
}
