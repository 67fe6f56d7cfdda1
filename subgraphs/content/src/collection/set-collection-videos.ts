import { type CollectionId, isId, parseId, type TenantId } from '@streamgate/kernel/ids';
import { type Outcome, refuse } from '@streamgate/kernel/outcome';
import type { Deps } from '../deps.ts';
import { lockVideos } from '../video/video.store.ts';
import { parseOrder } from './collection.rules.ts';
import { type CollectionRow, lockCollection, replaceItems, updateCollectionRow, videoIdsOf } from './collection.store.ts';
import { noSuchCollection, readCollection } from './read-collection.ts';
import { tellMovedVideos } from './tell-moved-videos.ts';

const missing = (id: string) => refuse('VIDEO_NOT_FOUND', `There is no video ${id}.`, 'videoIds');

/** Sets the videos of a collection and their order, whole. Nothing changes when one of them is not there. */
export async function setCollectionVideos(
  deps: Deps,
  tenantId: TenantId,
  { id, videoIds }: { id: string; videoIds: readonly string[] },
): Promise<Outcome<CollectionRow, 'BAD_INPUT' | 'NOT_FOUND' | 'VIDEO_NOT_FOUND'>> {
  const order = parseOrder(videoIds);
  if (!order.ok) return order;
  const collectionId = parseId<CollectionId>(id);
  if (collectionId === null) return noSuchCollection();
  const odd = order.value.find((videoId) => !isId(videoId));
  if (odd !== undefined) return missing(odd.slice(0, 40));
  return deps.database.$transaction(async (tx) => {
    if ((await lockCollection(tx, tenantId, collectionId)) === null) return noSuchCollection();
    const before = await videoIdsOf(tx, tenantId, collectionId);
    const there = new Set<string>((await lockVideos(tx, tenantId, [...before, ...order.value])).map((video) => video.id));
    const absent = order.value.find((videoId) => !there.has(videoId));
    if (absent !== undefined) return missing(absent);
    const now = new Date(deps.clock.now());
    await replaceItems(tx, tenantId, collectionId, order.value);
    await updateCollectionRow(tx, tenantId, collectionId, {}, now);
    await tellMovedVideos(tx, tenantId, before, order.value, now);
    return readCollection(tx, tenantId, collectionId);
  });
}
