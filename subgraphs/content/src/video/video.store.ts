import type { Connection } from '@streamgate/kernel/connection';
import type { AssetId, TenantId, VideoId } from '@streamgate/kernel/ids';
import type { Transaction } from '@streamgate/prisma/database';
import { type Audience, PLAYABLE, type Visibility } from './visibility.rules.ts';

/** A video as the tables hold it. */
export interface VideoRow {
  readonly id: VideoId;
  readonly tenantId: TenantId;
  readonly title: string;
  readonly description: string;
  readonly tags: string[];
  readonly visibility: Visibility;
  readonly publishAt: Date | null;
  readonly publishedAt: Date | null;
  readonly posterPublic: boolean;
  readonly assetId: AssetId | null;
  readonly assetState: string | null;
  readonly durationMs: number | null;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

export type VideoPage = Connection<VideoRow>;

/** What a change may set. */
export type VideoPatch = Partial<
  Pick<VideoRow, 'title' | 'description' | 'tags' | 'visibility' | 'publishAt' | 'publishedAt' | 'posterPublic'>
>;

const findable = { visibility: { in: ['public', 'unlisted'] as Visibility[] }, assetState: { in: [...PLAYABLE] } };

/** The videos of these ids that the audience may see, in no order; what is deleted is seen by nobody. */
export async function findVideos(
  db: Transaction,
  tenantId: TenantId,
  ids: readonly string[],
  audience: Audience,
): Promise<VideoRow[]> {
  const rows = await db.video.findMany({
    where: { tenantId, id: { in: [...ids] }, deletedAt: null, ...(audience === 'everyone' ? findable : {}) },
  });
  return rows as unknown as VideoRow[];
}

/** Locks these videos against other writers, in one order everywhere, and returns them as they are then. */
export async function lockVideos(tx: Transaction, tenantId: TenantId, ids: readonly string[]): Promise<VideoRow[]> {
  await tx.$queryRaw`
    SELECT id FROM content.video WHERE tenant_id = ${tenantId}::uuid AND id = ANY(${ids}::uuid[]) AND deleted_at IS NULL
    ORDER BY id FOR UPDATE`;
  return findVideos(tx, tenantId, ids, 'members');
}

export async function insertVideo(
  tx: Transaction,
  tenantId: TenantId,
  video: Pick<VideoRow, 'id' | 'title' | 'description' | 'tags'>,
  now: Date,
): Promise<void> {
  await tx.video.create({ data: { tenantId, ...video, createdAt: now, updatedAt: now } });
}

/** Applies one change to these videos and counts their versions up; true for ids that were there. */
export async function updateVideos(
  tx: Transaction,
  tenantId: TenantId,
  ids: readonly string[],
  patch: VideoPatch & { deletedAt?: Date },
  now: Date,
): Promise<number> {
  const where = { tenantId, id: { in: [...ids] }, deletedAt: null };
  const { count } = await tx.video.updateMany({ where, data: { ...patch, version: { increment: 1 }, updatedAt: now } });
  return count;
}

/** How many living videos the tenant has of each visibility and each state of the file. */
export async function countVideos(
  db: Transaction,
  tenantId: TenantId,
): Promise<{ visibility: Visibility; assetState: string | null; count: number }[]> {
  const groups = await db.video.groupBy({
    by: ['visibility', 'assetState'],
    where: { tenantId, deletedAt: null },
    _count: true,
  });
  return groups.map(({ visibility, assetState, _count }) => ({ visibility, assetState, count: _count }));
}

/** Keeps what media told of a file, unless something newer is known: a later asset, then a higher version, wins. */
export async function keepAssetState(
  tx: Transaction,
  tenantId: TenantId,
  told: { videoId: VideoId; assetId: AssetId; version: number; state: string; durationMs: number | null },
): Promise<void> {
  await tx.$executeRaw`
    UPDATE content.video
    SET asset_id = ${told.assetId}::uuid, asset_version = ${told.version}, asset_state = ${told.state},
      duration_ms = coalesce(${told.durationMs}::int, CASE WHEN asset_id = ${told.assetId}::uuid THEN duration_ms END)
    WHERE tenant_id = ${tenantId}::uuid AND id = ${told.videoId}::uuid
      AND (asset_id IS NULL OR (asset_id, asset_version) < (${told.assetId}::uuid, ${told.version}))`;
}
