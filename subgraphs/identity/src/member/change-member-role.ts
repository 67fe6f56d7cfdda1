import { type AccountId, parseId } from '@streamgate/kernel/ids';
import { done, type Outcome, refuse } from '@streamgate/kernel/outcome';
import type { Role } from '@streamgate/kernel/permissions';
import { graphError, requirePermission } from '@streamgate/service/graph/access';
import type { Context } from '../context.ts';
import { lockTenant } from '../tenant/tenant.store.ts';
import { keepsAnOwner, mayTouchRole } from './member.rules.ts';
import { countOwners, deleteMembership, findMembership, type MembershipRow, updateRole } from './member.store.ts';

type MemberOutcome = Outcome<MembershipRow, 'NOT_FOUND' | 'LAST_OWNER'>;

const notFound = refuse('NOT_FOUND', 'This tenant has no such member.', 'accountId');

/** Changes a member's role, or takes the member out where `role` is null; one change at a time in each tenant. */
async function change(context: Context, member: { accountId: string; role: Role | null }): Promise<MemberOutcome> {
  const tenantId = requirePermission(context.caller, 'members:write');
  const accountId = parseId<AccountId>(member.accountId);
  if (accountId === null) return notFound;
  return context.deps.database.$transaction(async (tx): Promise<MemberOutcome> => {
    await lockTenant(tx, tenantId);
    const row = await findMembership(tx, tenantId, accountId);
    if (row === null) return notFound;
    const { permissions } = context.caller;
    const allowed = mayTouchRole(permissions, row.role) && (member.role === null || mayTouchRole(permissions, member.role));
    if (!allowed) throw graphError('FORBIDDEN', 'Only an owner may make or change owners.');
    const kept = keepsAnOwner({ from: row.role, to: member.role, owners: await countOwners(tx, tenantId) });
    if (!kept.ok) return kept;
    if (member.role === null) await deleteMembership(tx, tenantId, accountId);
    else await updateRole(tx, tenantId, { accountId, role: member.role });
    return done({ ...row, role: member.role ?? row.role });
  });
}

/** Gives a member another role; the tenant always keeps an owner. */
export const changeMemberRole = (context: Context, input: { accountId: string; role: Role }): Promise<MemberOutcome> =>
  change(context, input);

/** Takes a member out of the tenant, at once for every request to come. */
export const removeMember = (context: Context, input: { accountId: string }): Promise<MemberOutcome> =>
  change(context, { accountId: input.accountId, role: null });
