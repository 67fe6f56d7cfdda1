import type { AccountId } from '@streamgate/kernel/ids';
import type { Context } from '../context.ts';

/** True for the person themselves and for those who manage members of a tenant to which the person belongs. */
export async function maySeePrivate(context: Context, accountId: AccountId): Promise<boolean> {
  if (context.caller.accountId === accountId) return true;
  if (!context.caller.permissions.includes('members:write')) return false;
  return context.loaders.isMember.load(accountId);
}
