import type { AccountId } from '@streamgate/kernel/ids';
import type { Transaction } from '@streamgate/prisma/database';

export interface WalletRow {
  readonly caip10: string;
  readonly accountId: AccountId;
  readonly provenAt: Date;
}

export async function findWallets(database: Transaction, accountIds: readonly AccountId[]): Promise<WalletRow[]> {
  const rows = await database.wallet.findMany({
    where: { accountId: { in: [...accountIds] } },
    orderBy: [{ provenAt: 'asc' }, { caip10: 'asc' }],
  });
  return rows as WalletRow[];
}

/** The account that has proven this wallet; null when nobody has. */
export async function findWalletOwner(database: Transaction, caip10: string): Promise<AccountId | null> {
  const row = await database.wallet.findUnique({ where: { caip10 }, select: { accountId: true } });
  return row === null ? null : (row.accountId as AccountId);
}

/** Records a proof; false when the wallet already belongs to an account. */
export async function insertWallet(
  database: Transaction,
  accountId: AccountId,
  wallet: { caip10: string; provenAt: Date },
): Promise<boolean> {
  const { count } = await database.wallet.createMany({ data: [{ accountId, ...wallet }], skipDuplicates: true });
  return count === 1;
}

/** False when the account has no such wallet. */
export async function deleteWallet(database: Transaction, accountId: AccountId, caip10: string): Promise<boolean> {
  const { count } = await database.wallet.deleteMany({ where: { accountId, caip10 } });
  return count === 1;
}
