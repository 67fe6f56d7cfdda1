import { sessionEnded } from '@streamgate/events/facts';
import { publishFact } from '@streamgate/jobs/outbox';
import { type AccountId, newId, type SessionId } from '@streamgate/kernel/ids';
import type { Database, Transaction } from '@streamgate/prisma/database';
import type { EndReason, SignInMethod } from './session.rules.ts';

export interface SessionRow {
  readonly id: SessionId;
  readonly accountId: AccountId;
  readonly method: string;
  readonly userAgent: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
}

const shown = {
  id: true,
  accountId: true,
  method: true,
  userAgent: true,
  createdAt: true,
  lastSeenAt: true,
  expiresAt: true,
} as const;

const isOpen = (now: Date) => ({ endedAt: null, expiresAt: { gt: now } });

export async function insertSession(
  tx: Transaction,
  accountId: AccountId,
  session: { method: SignInMethod; userAgent: string; now: Date; expiresAt: Date },
): Promise<SessionId> {
  const { method, userAgent, now, expiresAt } = session;
  const id = newId<SessionId>(now.getTime());
  await tx.session.create({ data: { id, accountId, method, userAgent, createdAt: now, lastSeenAt: now, expiresAt } });
  return id;
}

/** The account's open sessions, newest first. */
export async function findOpenSessions(database: Transaction, accountId: AccountId, now: Date): Promise<SessionRow[]> {
  const rows = await database.session.findMany({
    where: { accountId, ...isOpen(now) },
    select: shown,
    orderBy: { createdAt: 'desc' },
    take: 200,
  });
  return rows as SessionRow[];
}

export async function findOpenSession(
  database: Transaction,
  accountId: AccountId,
  session: { id: SessionId; now: Date },
): Promise<SessionRow | null> {
  const where = { id: session.id, accountId, ...isOpen(session.now) };
  return (await database.session.findFirst({ where, select: shown })) as SessionRow | null;
}

/** Whose session this is, while it is open. */
export async function findSessionAccount(database: Transaction, id: SessionId, now: Date): Promise<AccountId | null> {
  const row = await database.session.findFirst({ where: { id, ...isOpen(now) }, select: { accountId: true } });
  return row === null ? null : (row.accountId as AccountId);
}

/** Ends open sessions and tells the fact of each in the same transaction; returns those that this call ended. */
export async function endSessions(
  tx: Transaction,
  accountId: AccountId,
  end: { only: SessionId | null; reason: EndReason; now: Date },
): Promise<SessionId[]> {
  const rows = await tx.session.updateManyAndReturn({
    where: { accountId, endedAt: null, ...(end.only === null ? {} : { id: end.only }) },
    data: { endedAt: end.now, endedReason: end.reason },
    select: { id: true },
  });
  for (const { id } of rows) await publishFact(tx, sessionEnded, { accountId, sessionId: id, atMs: end.now.getTime() });
  return rows.map((row) => row.id as SessionId);
}

/** Sessions whose time is over but which nobody has ended yet. */
export async function findOverdueSessions(
  database: Database,
  now: Date,
  limit: number,
): Promise<{ id: SessionId; accountId: AccountId }[]> {
  const where = { endedAt: null, expiresAt: { lte: now } };
  const rows = await database.session.findMany({ where, select: { id: true, accountId: true }, take: limit });
  return rows as { id: SessionId; accountId: AccountId }[];
}

export async function touchSession(tx: Transaction, id: SessionId, now: Date): Promise<void> {
  await tx.session.update({ where: { id }, data: { lastSeenAt: now } });
}

/** Removes sessions, with their refresh tokens, that ended before `before`. */
export async function deleteOldSessions(database: Database, before: Date): Promise<void> {
  await database.session.deleteMany({ where: { endedAt: { lt: before } } });
}
