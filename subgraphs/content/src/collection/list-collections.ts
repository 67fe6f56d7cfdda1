import { type Connection, type PageRequest, parsePage, toConnection } from '@streamgate/kernel/connection';
import type { TenantId } from '@streamgate/kernel/ids';
import { done, type Outcome } from '@streamgate/kernel/outcome';
import type { Deps } from '../deps.ts';
import { parseTimeKey } from '../search/list-order.rules.ts';
import type { Audience } from '../video/visibility.rules.ts';
import { type CollectionRow, listCollectionRows } from './collection.store.ts';

/** A page of the tenant's collections that the audience may see, newest first. */
export async function listCollections(
  deps: Deps,
  tenantId: TenantId,
  audience: Audience,
  request: PageRequest,
): Promise<Outcome<Connection<CollectionRow>, 'BAD_PAGE'>> {
  const page = parsePage(request, 2);
  if (!page.ok) return page;
  const after = parseTimeKey(page.value);
  if (!after.ok) return after;
  const rows = await listCollectionRows(deps.database, tenantId, audience, { limit: page.value.limit + 1, after: after.value });
  return done(toConnection(rows, page.value, (row) => [row.createdAt.toISOString(), row.id]));
}
