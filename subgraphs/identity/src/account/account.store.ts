import { type AccountId, newId } from '@streamgate/kernel/ids';
import type { Transaction } from '@streamgate/prisma/database';

export interface AccountRow {
  readonly id: AccountId;
  readonly displayName: string;
  readonly email: string | null;
}

const shown = { id: true, displayName: true, email: true } as const;

export async function findAccounts(database: Transaction, ids: readonly AccountId[]): Promise<AccountRow[]> {
  const rows = await database.account.findMany({ where: { id: { in: [...ids] } }, select: shown });
  return rows as AccountRow[];
}

/** By e-mail in its canonical form (lower case). */
export async function findAccountByEmail(
  database: Transaction,
  email: string,
): Promise<{ id: AccountId; passwordHash: string | null } | null> {
  const row = await database.account.findUnique({ where: { email }, select: { id: true, passwordHash: true } });
  return row as { id: AccountId; passwordHash: string | null } | null;
}

/** Makes an account, or returns null when the e-mail has one. */
export async function insertAccount(
  database: Transaction,
  account: { displayName: string; email: string | null; passwordHash: string | null; createdAt: Date },
): Promise<AccountId | null> {
  const id = newId<AccountId>(account.createdAt.getTime());
  const { count } = await database.account.createMany({ data: [{ id, ...account }], skipDuplicates: true });
  return count === 1 ? id : null;
}

export async function deleteAccount(database: Transaction, id: AccountId): Promise<void> {
  await database.account.delete({ where: { id } });
}

/** Holds the account's row until the transaction ends and says whether it has a password; null when it is gone. */
export async function lockAccount(tx: Transaction, id: AccountId): Promise<{ hasPassword: boolean } | null> {
  const [row] = await tx.$queryRaw<{ hasPassword: boolean }[]>`
    SELECT password_hash IS NOT NULL AS "hasPassword" FROM identity.account WHERE id = ${id}::uuid FOR UPDATE`;
  return row ?? null;
}
