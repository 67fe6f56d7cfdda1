import { type Connection, parsePage, toConnection } from '@streamgate/kernel/connection';
import { type AccountId, parseId } from '@streamgate/kernel/ids';
import { graphError, requirePermission } from '@streamgate/service/graph/access';
import type { Context } from '../context.ts';
import { type MembershipRow, pageMembers } from './member.store.ts';

export type MemberPage = Connection<MembershipRow>;

const keyOf = (row: MembershipRow): readonly string[] => [row.createdAt.toISOString(), row.accountId];

function parseKey(key: readonly string[]): { createdAt: Date; accountId: AccountId } | null {
  const createdAt = new Date(key[0] ?? '');
  const accountId = parseId<AccountId>(key[1] ?? '');
  return Number.isNaN(createdAt.getTime()) || accountId === null ? null : { createdAt, accountId };
}

/** Members of the request's tenant in order of joining. */
export async function listMembers(
  context: Context,
  request: { first?: number | null; after?: string | null },
): Promise<MemberPage> {
  const tenantId = requirePermission(context.caller, 'members:read');
  const page = parsePage(request, 2);
  if (!page.ok) throw graphError('BAD_INPUT', page.refusal.message);
  const after = page.value.after === null ? null : parseKey(page.value.after);
  if (page.value.after !== null && after === null) throw graphError('BAD_INPUT', 'This cursor is not from this list.');
  const rows = await pageMembers(context.deps.database, tenantId, { limit: page.value.limit, after });
  return toConnection(rows, page.value, keyOf);
}
