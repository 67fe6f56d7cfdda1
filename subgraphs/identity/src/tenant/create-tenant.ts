import { done, type Outcome, refuse } from '@streamgate/kernel/outcome';
import { requireAccount } from '@streamgate/service/graph/access';
import type { Context } from '../context.ts';
import { insertMembership } from '../member/member.store.ts';
import { parseTenant } from './tenant.rules.ts';
import { insertTenant, type TenantRow } from './tenant.store.ts';

/** Makes a tenant with the signed-in account as its first owner. */
export async function createTenant(
  context: Context,
  input: { slug: string; name: string },
): Promise<Outcome<TenantRow, 'SLUG_TAKEN' | 'BAD_INPUT'>> {
  const accountId = requireAccount(context.caller);
  const parsed = parseTenant(input);
  if (!parsed.ok) return parsed;
  const createdAt = new Date(context.clock.now());
  const tenant = await context.deps.database.$transaction(async (tx) => {
    const row = await insertTenant(tx, { ...parsed.value, createdAt });
    if (row !== null) await insertMembership(tx, row.id, { accountId, role: 'owner', createdAt });
    return row;
  });
  return tenant === null ? refuse('SLUG_TAKEN', 'Another tenant has this slug; choose a different one.', 'slug') : done(tenant);
}
