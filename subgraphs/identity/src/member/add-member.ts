import { done, type Outcome, refuse } from '@streamgate/kernel/outcome';
import type { Role } from '@streamgate/kernel/permissions';
import { graphError, requirePermission } from '@streamgate/service/graph/access';
import { findAccountByEmail } from '../account/account.store.ts';
import type { Context } from '../context.ts';
import { canonicalEmail } from '../password-sign-in/credentials.rules.ts';
import { mayTouchRole } from './member.rules.ts';
import { insertMembership, type MembershipRow } from './member.store.ts';

/** Gives an existing account a role in the request's tenant. */
export async function addMember(
  context: Context,
  input: { email: string; role: Role },
): Promise<Outcome<MembershipRow, 'NOT_FOUND' | 'ALREADY_MEMBER'>> {
  const tenantId = requirePermission(context.caller, 'members:write');
  if (!mayTouchRole(context.caller.permissions, input.role)) throw graphError('FORBIDDEN', 'Only an owner may make owners.');
  const { database } = context.deps;
  const account = await findAccountByEmail(database, canonicalEmail(input.email));
  if (account === null) return refuse('NOT_FOUND', 'No account has this e-mail; ask the person to register first.', 'email');
  const row = { accountId: account.id, role: input.role, createdAt: new Date(context.clock.now()) };
  const added = await insertMembership(database, tenantId, row);
  return added ? done({ tenantId, ...row }) : refuse('ALREADY_MEMBER', 'This person is already a member.', 'email');
}
