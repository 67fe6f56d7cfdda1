import type { Database, Transaction } from '@streamgate/prisma/database';
import { afterTry, remainingMs, type ThrottlePolicy, type Tries } from './throttle.rules.ts';

export interface Counter {
  readonly subject: string;
  readonly policy: ThrottlePolicy;
}

/** Locks the counters' rows in one order, making those that are missing, so that parallel tries are counted one by one. */
async function lockCounters(tx: Transaction, subjects: readonly string[], now: Date): Promise<Map<string, Tries>> {
  const data = subjects.map((subject) => ({ subject, failures: 0, updatedAt: now }));
  await tx.loginThrottle.createMany({ data, skipDuplicates: true });
  const rows = await tx.$queryRaw<{ subject: string; failures: number; blockedUntil: Date | null; updatedAt: Date }[]>`
    SELECT subject, failures, blocked_until AS "blockedUntil", updated_at AS "updatedAt"
    FROM identity.login_throttle WHERE subject = ANY(${subjects}) ORDER BY subject FOR UPDATE`;
  return new Map(
    rows.map((row) => [
      row.subject,
      { failures: row.failures, blockedUntilMs: row.blockedUntil?.getTime() ?? null, updatedAtMs: row.updatedAt.getTime() },
    ]),
  );
}

/**
 * Takes one try from every counter before the password is looked at, so that many parallel tries cannot slip past.
 * Returns the wait in milliseconds, in which case nothing was counted, or 0.
 */
export async function takeTry(database: Database, counters: readonly Counter[], nowMs: number): Promise<number> {
  const now = new Date(nowMs);
  const subjects = counters.map((counter) => counter.subject).sort();
  return database.$transaction(async (tx) => {
    const tries = await lockCounters(tx, subjects, now);
    const wait = Math.max(...counters.map(({ subject }) => remainingMs(tries.get(subject) ?? null, nowMs)));
    if (wait > 0) return wait;
    for (const { subject, policy } of counters) {
      const { failures, blockedUntilMs } = afterTry(tries.get(subject) ?? null, policy, nowMs);
      const blockedUntil = blockedUntilMs === null ? null : new Date(blockedUntilMs);
      await tx.loginThrottle.update({ where: { subject }, data: { failures, blockedUntil, updatedAt: now } });
    }
    return 0;
  });
}

/** A success: `cleared` counters begin anew, `refunded` ones get this one try back. */
export async function giveBack(
  database: Database,
  counters: { cleared: readonly string[]; refunded: readonly string[]; known: string },
  now: Date,
): Promise<void> {
  await database.$transaction(async (tx) => {
    const fresh = { failures: 0, blockedUntil: null, updatedAt: now };
    await tx.loginThrottle.updateMany({ where: { subject: { in: [...counters.cleared] } }, data: fresh });
    await tx.loginThrottle.updateMany({
      where: { subject: { in: [...counters.refunded] }, failures: { gt: 0 } },
      data: { failures: { decrement: 1 }, blockedUntil: null },
    });
    await tx.loginThrottle.upsert({
      where: { subject: counters.known },
      create: { subject: counters.known, ...fresh },
      update: fresh,
    });
  });
}

/** True when the subject is on record. */
export const isKnown = async (database: Database, subject: string): Promise<boolean> =>
  (await database.loginThrottle.count({ where: { subject } })) > 0;

/** Forgets counters and known networks that have been quiet for long. */
export async function deleteQuietCounters(database: Database, before: { counters: Date; known: Date }): Promise<void> {
  await database.loginThrottle.deleteMany({
    where: {
      OR: [
        { updatedAt: { lt: before.counters }, NOT: { subject: { startsWith: 'known:' } } },
        { updatedAt: { lt: before.known }, subject: { startsWith: 'known:' } },
      ],
    },
  });
}
