import { type CollectionId, parseId, type TenantId } from '@streamgate/kernel/ids';
import { done, type Outcome } from '@streamgate/kernel/outcome';
import type { Deps } from '../deps.ts';
import { lockVideos } from '../video/video.store.ts';
import { type CollectionRow, lockCollection, removeCollection, videoIdsOf } from './collection.store.ts';
import { noSuchCollection } from './read-collection.ts';
import { tellMovedVideos } from './tell-moved-videos.ts';

/** Takes a collection away; its videos stay. Answers with the collection as it was. */
export function deleteCollection(
  deps: Deps,
  tenantId: TenantId,
  { id }: { id: string },
): Promise<Outcome<CollectionRow, 'NOT_FOUND'>> {
  return deps.database.$transaction(async (tx) => {
    const collectionId = parseId<CollectionId>(id);
    const collection = collectionId === null ? null : await lockCollection(tx, tenantId, collectionId);
    if (collection === null) return noSuchCollection();
    const before = await videoIdsOf(tx, tenantId, collection.id);
    await lockVideos(tx, tenantId, before);
    await removeCollection(tx, tenantId, collection.id);
    await tellMovedVideos(tx, tenantId, before, [], new Date(deps.clock.now()));
    return done(collection);
  });
}
