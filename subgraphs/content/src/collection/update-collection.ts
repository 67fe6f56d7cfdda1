import { type CollectionId, parseId, type TenantId } from '@streamgate/kernel/ids';
import type { Outcome } from '@streamgate/kernel/outcome';
import type { Deps } from '../deps.ts';
import { type CollectionInput, parseCollection } from './collection.rules.ts';
import { type CollectionRow, lockCollection, updateCollectionRow } from './collection.store.ts';
import { noSuchCollection, readCollection } from './read-collection.ts';

/** Changes a collection's text. */
export async function updateCollection(
  deps: Deps,
  tenantId: TenantId,
  { id, input }: { id: string; input: CollectionInput },
): Promise<Outcome<CollectionRow, 'BAD_INPUT' | 'NOT_FOUND'>> {
  const text = parseCollection(input);
  if (!text.ok) return text;
  const collectionId = parseId<CollectionId>(id);
  if (collectionId === null) return noSuchCollection();
  return deps.database.$transaction(async (tx) => {
    if ((await lockCollection(tx, tenantId, collectionId)) === null) return noSuchCollection();
    await updateCollectionRow(tx, tenantId, collectionId, text.value, new Date(deps.clock.now()));
    return readCollection(tx, tenantId, collectionId);
  });
}
