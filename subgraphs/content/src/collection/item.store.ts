import type { TenantId, VideoId } from '@streamgate/kernel/ids';
import type { Database } from '@streamgate/prisma/database';
import { emptySql, type Sql, sql } from '@streamgate/prisma/sql';
import { IN_CATALOGUE } from '../search/search.store.ts';
import { findVideos, type VideoRow } from '../video/video.store.ts';
import type { Audience } from '../video/visibility.rules.ts';

/** A video at its place in a collection. */
export type ItemRow = VideoRow & { readonly collectionId: string; readonly position: number };

const seenBy = (audience: Audience): Sql => (audience === 'members' ? sql`true` : IN_CATALOGUE);

/** For each collection up to `limit` of its videos that the audience may find, in order, after a position. Two statements for any number. */
export async function videosOfCollections(
  db: Database,
  tenantId: TenantId,
  collectionIds: readonly string[],
  audience: Audience,
  page: { limit: number; after: number | null },
): Promise<ItemRow[]> {
  const after = page.after === null ? emptySql : sql`AND i.position > ${page.after}`;
  const places = await db.$queryRaw<{ collectionId: string; videoId: VideoId; position: number }[]>`
    SELECT asked.id AS "collectionId", found.video_id AS "videoId", found.position
    FROM unnest(${collectionIds}::uuid[]) AS asked(id) CROSS JOIN LATERAL (
      SELECT i.video_id, i.position FROM content.collection_item i JOIN content.video v ON v.id = i.video_id
      WHERE i.tenant_id = ${tenantId}::uuid AND i.collection_id = asked.id AND v.deleted_at IS NULL AND ${seenBy(audience)} ${after}
      ORDER BY i.position LIMIT ${page.limit}) AS found
    ORDER BY asked.id, found.position`;
  const ids = [...new Set(places.map((place) => place.videoId))];
  const videos = new Map((await findVideos(db, tenantId, ids, audience)).map((row) => [row.id, row]));
  return places.flatMap(({ collectionId, videoId, position }) => {
    const video = videos.get(videoId);
    return video === undefined ? [] : [{ ...video, collectionId, position }];
  });
}

/** How many videos the audience may find in each collection; a collection without any is left out. */
export const countVideosOf = (
  db: Database,
  tenantId: TenantId,
  collectionIds: readonly string[],
  audience: Audience,
): Promise<{ collectionId: string; count: number }[]> => db.$queryRaw`
  SELECT i.collection_id AS "collectionId", count(*)::int AS count
  FROM content.collection_item i JOIN content.video v ON v.id = i.video_id
  WHERE i.tenant_id = ${tenantId}::uuid AND i.collection_id = ANY(${collectionIds}::uuid[])
    AND v.deleted_at IS NULL AND ${seenBy(audience)}
  GROUP BY i.collection_id`;
