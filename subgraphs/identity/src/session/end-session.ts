import { parseId, type SessionId } from '@streamgate/kernel/ids';
import { done, type Outcome, refuse } from '@streamgate/kernel/outcome';
import { requireAccount } from '@streamgate/service/graph/access';
import type { Context } from '../context.ts';
import { noRefreshCookie } from './refresh-token.ts';
import { endSessions, findOpenSession, type SessionRow } from './session.store.ts';

const notFound = refuse('NOT_FOUND', 'You have no open session with this id.', 'id');

/** Ends one of the person's own sessions: its refresh token, its access tokens and its playback. */
export async function endSession(context: Context, input: { id: string }): Promise<Outcome<SessionRow, 'NOT_FOUND'>> {
  const accountId = requireAccount(context.caller);
  const id = parseId<SessionId>(input.id);
  if (id === null) return notFound;
  const now = new Date(context.clock.now());
  const ended = await context.deps.database.$transaction(async (tx) => {
    const session = await findOpenSession(tx, accountId, { id, now });
    if (session === null) return null;
    const [done] = await endSessions(tx, accountId, { only: id, reason: 'revoked', now });
    return done === undefined ? null : session;
  });
  if (ended === null) return notFound;
  if (id === context.caller.sessionId) context.setCookie(noRefreshCookie);
  return done(ended);
}
