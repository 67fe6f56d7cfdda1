import type { CollectionId, TenantId } from '@streamgate/kernel/ids';
import { done, type Outcome, refuse } from '@streamgate/kernel/outcome';
import type { Transaction } from '@streamgate/prisma/database';
import { type CollectionRow, findCollections } from './collection.store.ts';

export const noSuchCollection = (): Outcome<never, 'NOT_FOUND'> => refuse('NOT_FOUND', 'There is no such collection.', 'id');

/** The collection as it now is. */
export async function readCollection(
  tx: Transaction,
  tenantId: TenantId,
  id: CollectionId,
): Promise<Outcome<CollectionRow, 'NOT_FOUND'>> {
  const [row] = await findCollections(tx, tenantId, [id], 'members');
  return row === undefined ? noSuchCollection() : done(row);
}
