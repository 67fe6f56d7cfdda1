import type { AccountId, TenantId } from '@streamgate/kernel/ids';
import type { Database } from '@streamgate/prisma/database';
import DataLoader from 'dataloader';
import { type AccountRow, findAccounts } from './account/account.store.ts';
import { findWallets, type WalletRow } from './account/wallet.store.ts';
import { findMemberIds } from './member/member.store.ts';
import { findTenants, type TenantRow } from './tenant/tenant.store.ts';

/** One query per kind and level, however long the list; made anew for each request. */
export interface Loaders {
  readonly account: DataLoader<AccountId, AccountRow | null>;
  readonly tenant: DataLoader<TenantId, TenantRow | null>;
  readonly wallets: DataLoader<AccountId, readonly WalletRow[]>;
  /** Whether an account is a member of the request's tenant. */
  readonly isMember: DataLoader<AccountId, boolean>;
}

const inOrder = <Key extends string, Row extends { readonly id: Key }>(keys: readonly Key[], rows: readonly Row[]) => {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return keys.map((key) => byId.get(key) ?? null);
};

export function createLoaders(database: Database, tenantId: TenantId | null): Loaders {
  return {
    account: new DataLoader(async (ids) => inOrder(ids, await findAccounts(database, ids))),
    tenant: new DataLoader(async (ids) => inOrder(ids, await findTenants(database, ids))),
    wallets: new DataLoader(async (ids) => {
      const byAccount = Map.groupBy(await findWallets(database, ids), (wallet) => wallet.accountId);
      return ids.map((id) => byAccount.get(id) ?? []);
    }),
    isMember: new DataLoader(async (ids) => {
      const members = new Set(tenantId === null ? [] : await findMemberIds(database, tenantId, ids));
      return ids.map((id) => members.has(id));
    }),
  };
}
