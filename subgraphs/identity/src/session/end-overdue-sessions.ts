import { days } from '@streamgate/kernel/units';
import type { Database } from '@streamgate/prisma/database';
import { deleteQuietCounters } from '../password-sign-in/throttle.store.ts';
import { deleteOldTokens } from './refresh-token.store.ts';
import { deleteOldSessions, endSessions, findOverdueSessions } from './session.store.ts';

const AT_ONCE = 200;
const KEPT_MS = days(90); // Ended sessions stay this long, so that an old refresh token is still seen as used again.
const TOKEN_KEPT_MS = days(7); // Long enough to see theft; an unknown token opens nothing either.
const QUIET_MS = days(1);

/** Ends sessions whose time is over, so that what they opened ends too, and forgets what is of no more use. */
export async function endOverdueSessions(database: Database, nowMs: number): Promise<number> {
  const now = new Date(nowMs);
  const overdue = await findOverdueSessions(database, now, AT_ONCE);
  for (const { accountId, id } of overdue) {
    await database.$transaction((tx) => endSessions(tx, accountId, { only: id, reason: 'expired', now }));
  }
  await deleteOldTokens(database, new Date(nowMs - TOKEN_KEPT_MS));
  await deleteOldSessions(database, new Date(nowMs - KEPT_MS));
  await deleteQuietCounters(database, { counters: new Date(nowMs - QUIET_MS), known: new Date(nowMs - KEPT_MS) });
  return overdue.length;
}
