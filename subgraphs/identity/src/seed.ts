import { Fault } from '@streamgate/kernel/fault';
import type { AccountId, TenantId } from '@streamgate/kernel/ids';
import type { Database } from '@streamgate/prisma/database';
import { findAccountByEmail, insertAccount } from './account/account.store.ts';
import { insertMembership } from './member/member.store.ts';
import { createPasswordHasher } from './password-sign-in/password-hasher.ts';
import { parseRegistration } from './password-sign-in/register.ts';
import { parseTenant } from './tenant/tenant.rules.ts';
import { findTenantBySlug, insertTenant } from './tenant/tenant.store.ts';

interface SeedDeps {
  readonly database: Database;
  readonly clock: { now(): number };
}

const refused = (message: string): Fault => new Fault(message, { retryable: false });

/** The account with this e-mail, made where there is none; one that exists keeps its password and name. */
export async function ensureOperator(
  deps: SeedDeps,
  operator: { email: string; password: string; displayName: string },
): Promise<AccountId> {
  const parsed = parseRegistration(operator);
  if (!parsed.ok) throw refused(parsed.refusal.message);
  const { email, displayName } = parsed.value;
  const known = await findAccountByEmail(deps.database, email);
  if (known !== null) return known.id;
  const passwordHash = await createPasswordHasher().hash(operator.password);
  const createdAt = new Date(deps.clock.now());
  const made = await insertAccount(deps.database, { email, displayName, passwordHash, createdAt });
  const id = made ?? (await findAccountByEmail(deps.database, email))?.id;
  if (id === undefined) throw refused('The operator account could not be made.');
  return id;
}

/** The tenant with this slug, made where there is none; in either case the account is one of its owners. */
export async function ensureTenant(
  deps: SeedDeps,
  tenant: { slug: string; name: string; ownerId: AccountId },
): Promise<TenantId> {
  const parsed = parseTenant(tenant);
  if (!parsed.ok) throw refused(parsed.refusal.message);
  const { slug, name } = parsed.value;
  const createdAt = new Date(deps.clock.now());
  return deps.database.$transaction(async (tx) => {
    const row = (await insertTenant(tx, { slug, name, createdAt })) ?? (await findTenantBySlug(tx, slug));
    if (row === null) throw refused('The tenant could not be made.');
    await insertMembership(tx, row.id, { accountId: tenant.ownerId, role: 'owner', createdAt });
    return row.id;
  });
}
