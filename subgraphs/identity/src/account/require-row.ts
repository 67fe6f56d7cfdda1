import { Fault } from '@streamgate/kernel/fault';
import type { AccountId, TenantId } from '@streamgate/kernel/ids';
import type { Context } from '../context.ts';
import type { TenantRow } from '../tenant/tenant.store.ts';
import type { AccountRow } from './account.store.ts';

const gone = (kind: string): Fault => new Fault(`${kind} that another row refers to is gone.`, { retryable: true });

/** The account that a row refers to; the database keeps it while the row stands. */
export async function requireAccountRow(context: Context, id: AccountId): Promise<AccountRow> {
  const row = await context.loaders.account.load(id);
  if (row === null) throw gone('An account');
  return row;
}

/** The tenant that a row refers to; the database keeps it while the row stands. */
export async function requireTenantRow(context: Context, id: TenantId): Promise<TenantRow> {
  const row = await context.loaders.tenant.load(id);
  if (row === null) throw gone('A tenant');
  return row;
}
