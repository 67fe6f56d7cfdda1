import type { Connection } from '@streamgate/kernel/connection';
import type { CollectionId, TenantId, VideoId } from '@streamgate/kernel/ids';
import type { Transaction } from '@streamgate/prisma/database';
import { emptySql, type Sql, sql } from '@streamgate/prisma/sql';
import type { TimeKey } from '../search/list-order.rules.ts';
import { IN_CATALOGUE } from '../search/search.store.ts';
import type { Audience } from '../video/visibility.rules.ts';
import type { CollectionText } from './collection.rules.ts';

/** A collection as the tables hold it. */
export interface CollectionRow extends CollectionText {
  readonly id: CollectionId;
  readonly tenantId: TenantId;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

export type CollectionPage = Connection<CollectionRow>;

const COLUMNS = sql`c.id, c.tenant_id AS "tenantId", c.title, c.description, c.kind,
  c.created_at AS "createdAt", c.updated_at AS "updatedAt"`;

/** Everyone sees a collection once it holds a video of the catalogue; members see all. */
const seenBy = (audience: Audience): Sql =>
  audience === 'members'
    ? sql`true`
    : sql`EXISTS (SELECT FROM content.collection_item i JOIN content.video v ON v.id = i.video_id
        WHERE i.collection_id = c.id AND v.deleted_at IS NULL AND ${IN_CATALOGUE})`;

/** The collections of these ids that the audience may see, in no order. */
export const findCollections = (
  db: Transaction,
  tenantId: TenantId,
  ids: readonly string[],
  audience: Audience,
): Promise<CollectionRow[]> => db.$queryRaw<CollectionRow[]>`
  SELECT ${COLUMNS} FROM content.collection c
  WHERE c.tenant_id = ${tenantId}::uuid AND c.id = ANY(${ids}::uuid[]) AND ${seenBy(audience)}`;

/** Up to `limit` collections that the audience may see, newest first. */
export function listCollectionRows(
  db: Transaction,
  tenantId: TenantId,
  audience: Audience,
  page: { limit: number; after: TimeKey | null },
): Promise<CollectionRow[]> {
  const after = page.after === null ? emptySql : sql`AND (c.created_at, c.id) < (${page.after.at}, ${page.after.id}::uuid)`;
  return db.$queryRaw<CollectionRow[]>`
    SELECT ${COLUMNS} FROM content.collection c WHERE c.tenant_id = ${tenantId}::uuid AND ${seenBy(audience)} ${after}
    ORDER BY c.created_at DESC, c.id DESC LIMIT ${page.limit}`;
}

/** The collections that hold each of these videos, oldest first. */
export const collectionsOfVideos = (
  db: Transaction,
  tenantId: TenantId,
  videoIds: readonly string[],
  audience: Audience,
): Promise<(CollectionRow & { videoId: VideoId })[]> => db.$queryRaw`
  SELECT ${COLUMNS}, held.video_id AS "videoId" FROM content.collection_item held
  JOIN content.collection c ON c.id = held.collection_id
  WHERE held.tenant_id = ${tenantId}::uuid AND held.video_id = ANY(${videoIds}::uuid[])
    AND c.tenant_id = ${tenantId}::uuid AND ${seenBy(audience)} ORDER BY c.created_at, c.id`;

export async function insertCollection(
  tx: Transaction,
  tenantId: TenantId,
  collection: CollectionText & { id: CollectionId },
  now: Date,
): Promise<void> {
  await tx.collection.create({ data: { tenantId, ...collection, createdAt: now, updatedAt: now } });
}

/** Locks one collection against other writers; null when the tenant has no such one. */
export async function lockCollection(tx: Transaction, tenantId: TenantId, id: CollectionId): Promise<CollectionRow | null> {
  const [row] = await tx.$queryRaw<CollectionRow[]>`
    SELECT ${COLUMNS} FROM content.collection c WHERE c.tenant_id = ${tenantId}::uuid AND c.id = ${id}::uuid FOR UPDATE`;
  return row ?? null;
}

export async function updateCollectionRow(
  tx: Transaction,
  tenantId: TenantId,
  id: CollectionId,
  patch: Partial<CollectionText>,
  now: Date,
): Promise<void> {
  await tx.collection.updateMany({ where: { tenantId, id }, data: { ...patch, updatedAt: now } });
}

export async function removeCollection(tx: Transaction, tenantId: TenantId, id: CollectionId): Promise<void> {
  await tx.collection.deleteMany({ where: { tenantId, id } });
}

/** The ids of a collection's videos in order, whoever may see them. */
export async function videoIdsOf(tx: Transaction, tenantId: TenantId, id: CollectionId): Promise<VideoId[]> {
  const items = await tx.collectionItem.findMany({ where: { tenantId, collectionId: id }, orderBy: { position: 'asc' } });
  return items.map((item) => item.videoId as VideoId);
}

/** Sets a collection's videos and their order, whole. */
export async function replaceItems(
  tx: Transaction,
  tenantId: TenantId,
  id: CollectionId,
  videoIds: readonly string[],
): Promise<void> {
  await tx.collectionItem.deleteMany({ where: { tenantId, collectionId: id } });
  const data = videoIds.map((videoId, position) => ({ tenantId, collectionId: id, videoId, position }));
  await tx.collectionItem.createMany({ data });
}

/** Takes a video out of every collection. */
export async function leaveCollections(tx: Transaction, tenantId: TenantId, videoId: VideoId): Promise<void> {
  await tx.collectionItem.deleteMany({ where: { tenantId, videoId } });
}
