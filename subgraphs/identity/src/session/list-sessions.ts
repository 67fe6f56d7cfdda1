import { requireAccount } from '@streamgate/service/graph/access';
import type { Context } from '../context.ts';
import { findOpenSession, findOpenSessions, type SessionRow } from './session.store.ts';

/** The signed-in person's open sessions, newest first. */
export const listSessions = (context: Context): Promise<SessionRow[]> =>
  findOpenSessions(context.deps.database, requireAccount(context.caller), new Date(context.clock.now()));

/** The session of this request; null for API keys. */
export async function showCurrentSession(context: Context): Promise<SessionRow | null> {
  const { accountId, sessionId } = context.caller;
  if (accountId === null || sessionId === null) return null;
  return findOpenSession(context.deps.database, accountId, { id: sessionId, now: new Date(context.clock.now()) });
}
