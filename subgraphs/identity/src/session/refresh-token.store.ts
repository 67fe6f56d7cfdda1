import type { AccountId, SessionId } from '@streamgate/kernel/ids';
import type { Transaction } from '@streamgate/prisma/database';

export interface FoundRefreshToken {
  readonly sessionId: SessionId;
  readonly accountId: AccountId;
  readonly replacedAt: Date | null;
  readonly expiresAt: Date;
  readonly endedAt: Date | null;
}

export async function insertRefreshToken(
  tx: Transaction,
  sessionId: SessionId,
  token: { hash: string; createdAt: Date },
): Promise<void> {
  await tx.refreshToken.create({ data: { sessionId, ...token } });
}

/** The token with its session; both rows are held until the transaction ends, so rotations follow one another. */
export async function lockRefreshToken(tx: Transaction, hash: string): Promise<FoundRefreshToken | null> {
  const [row] = await tx.$queryRaw<FoundRefreshToken[]>`
    SELECT t.session_id AS "sessionId", s.account_id AS "accountId", t.replaced_at AS "replacedAt",
      s.expires_at AS "expiresAt", s.ended_at AS "endedAt"
    FROM identity.refresh_token t JOIN identity.session s ON s.id = t.session_id
    WHERE t.hash = ${hash} FOR UPDATE`;
  return row ?? null;
}

/** True when this token was itself traded in already. */
export async function isReplaced(tx: Transaction, hash: string): Promise<boolean> {
  const row = await tx.refreshToken.findUnique({ where: { hash }, select: { replacedAt: true } });
  return row === null || row.replacedAt !== null;
}

export async function markReplaced(tx: Transaction, hash: string, replacedAt: Date): Promise<void> {
  await tx.refreshToken.update({ where: { hash }, data: { replacedAt } });
}

/** Removes tokens that were traded in before `before`. */
export async function deleteOldTokens(database: Transaction, before: Date): Promise<void> {
  await database.refreshToken.deleteMany({ where: { replacedAt: { lt: before } } });
}
