import type { AccountId } from '@streamgate/kernel/ids';
import type { Context } from '../context.ts';
import { findMembership, findMembershipsOf, type MembershipRow } from './member.store.ts';

const MOST = 200;

/** Tenants in which the person works; an API key sees its own tenant alone. */
export async function listMemberships(context: Context, accountId: AccountId): Promise<MembershipRow[]> {
  const { caller, deps } = context;
  if (caller.apiKeyId === null) return findMembershipsOf(deps.database, accountId, MOST);
  const row = caller.tenantId === null ? null : await findMembership(deps.database, caller.tenantId, accountId);
  return row === null ? [] : [row];
}
