import type { AccountId, TenantId } from '@streamgate/kernel/ids';
import type { Role } from '@streamgate/kernel/permissions';
import type { Transaction } from '@streamgate/prisma/database';

export interface MembershipRow {
  readonly tenantId: TenantId;
  readonly accountId: AccountId;
  readonly role: Role;
  readonly createdAt: Date;
}

/** False when the account is already a member. */
export async function insertMembership(
  database: Transaction,
  tenantId: TenantId,
  member: { accountId: AccountId; role: Role; createdAt: Date },
): Promise<boolean> {
  const { count } = await database.membership.createMany({ data: [{ tenantId, ...member }], skipDuplicates: true });
  return count === 1;
}

export async function findMembership(
  database: Transaction,
  tenantId: TenantId,
  accountId: AccountId,
): Promise<MembershipRow | null> {
  const row = await database.membership.findUnique({ where: { tenantId_accountId: { tenantId, accountId } } });
  return row as MembershipRow | null;
}

/** Which of these accounts are members. */
export async function findMemberIds(
  database: Transaction,
  tenantId: TenantId,
  accountIds: readonly AccountId[],
): Promise<AccountId[]> {
  const where = { tenantId, accountId: { in: [...accountIds] } };
  const rows = await database.membership.findMany({ where, select: { accountId: true } });
  return rows.map((row) => row.accountId as AccountId);
}

/** A page in order of joining; `after` is the last row's time and account. */
export async function pageMembers(
  database: Transaction,
  tenantId: TenantId,
  page: { limit: number; after: { createdAt: Date; accountId: AccountId } | null },
): Promise<MembershipRow[]> {
  const { after } = page;
  const later =
    after === null
      ? {}
      : { OR: [{ createdAt: { gt: after.createdAt } }, { createdAt: after.createdAt, accountId: { gt: after.accountId } }] };
  const rows = await database.membership.findMany({
    where: { tenantId, ...later },
    orderBy: [{ createdAt: 'asc' }, { accountId: 'asc' }],
    take: page.limit + 1,
  });
  return rows as MembershipRow[];
}

/** Where an account works; across tenants, since it is the account's own list. */
export async function findMembershipsOf(database: Transaction, accountId: AccountId, limit: number): Promise<MembershipRow[]> {
  const rows = await database.membership.findMany({ where: { accountId }, orderBy: { createdAt: 'asc' }, take: limit });
  return rows as MembershipRow[];
}

export const countOwners = (database: Transaction, tenantId: TenantId): Promise<number> =>
  database.membership.count({ where: { tenantId, role: 'owner' } });

export async function updateRole(
  database: Transaction,
  tenantId: TenantId,
  member: { accountId: AccountId; role: Role },
): Promise<void> {
  const { accountId, role } = member;
  await database.membership.update({ where: { tenantId_accountId: { tenantId, accountId } }, data: { role } });
}

export async function deleteMembership(database: Transaction, tenantId: TenantId, accountId: AccountId): Promise<void> {
  await database.membership.delete({ where: { tenantId_accountId: { tenantId, accountId } } });
}
