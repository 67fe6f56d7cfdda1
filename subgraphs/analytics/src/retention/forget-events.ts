import { days } from '@streamgate/kernel/units';
import type { Deps } from '../deps.ts';

const KEEP_EVENTS_MS = days(30);
const KEEP_DECISIONS_MS = days(400);
const BATCH = 5_000;

/** Deletes a portion of raw events older than 30 days and gate decisions older than 400; figures stay in their roll-ups. */
export async function forgetEvents({ database, clock }: Pick<Deps, 'database' | 'clock'>): Promise<number> {
  const events = new Date(clock.now() - KEEP_EVENTS_MS);
  const decisions = new Date(clock.now() - KEEP_DECISIONS_MS);
  const forgotten = await database.$executeRaw`
    DELETE FROM analytics.player_event WHERE ctid = ANY(ARRAY(
      SELECT ctid FROM analytics.player_event WHERE received_at < ${events} LIMIT ${BATCH}))`;
  const { count } = await database.gateDecision.deleteMany({ where: { at: { lt: decisions } } });
  return forgotten + count;
}
