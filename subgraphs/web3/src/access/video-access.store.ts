import { type AssetId, type GateId, isId, type TenantId, type VideoId } from '@streamgate/kernel/ids';
import type { Transaction } from '@streamgate/prisma/database';

/** What is known here of a video: its gate, and what content and media told last. */
export interface VideoAccess {
  readonly videoId: VideoId;
  readonly tenantId: TenantId;
  readonly gateId: GateId | null;
  readonly visibility: string;
  readonly publishAt: Date | null;
  readonly assetId: AssetId | null;
  readonly assetState: string | null;
  readonly deleted: boolean;
}

export async function findVideoAccess(db: Transaction, tenantId: TenantId, videoIds: readonly string[]): Promise<VideoAccess[]> {
  const rows = await db.videoAccess.findMany({ where: { tenantId, videoId: { in: videoIds.filter(isId) } } });
  return rows as unknown as VideoAccess[];
}

interface ToldVideo {
  readonly videoId: VideoId;
  readonly version: number;
  readonly visibility: string;
  readonly publishAt: Date | null;
  readonly deleted: boolean;
}

/** Keeps what content told; false when something newer is known. */
export async function keepToldVideo(db: Transaction, tenantId: TenantId, told: ToldVideo): Promise<boolean> {
  const { videoId, version, visibility, publishAt, deleted } = told;
  const count = await db.$executeRaw`
    INSERT INTO web3.video_access AS known (video_id, tenant_id, visibility, publish_at, video_version, deleted)
    VALUES (${videoId}::uuid, ${tenantId}::uuid, ${visibility}, ${publishAt}, ${version}, ${deleted})
    ON CONFLICT (video_id) DO UPDATE SET visibility = excluded.visibility, publish_at = excluded.publish_at,
      video_version = excluded.video_version, deleted = excluded.deleted
    WHERE known.tenant_id = excluded.tenant_id AND known.video_version < excluded.video_version`;
  return count > 0;
}

interface ToldAsset {
  readonly videoId: VideoId;
  readonly assetId: AssetId;
  readonly version: number;
  readonly state: string;
}

/** Keeps what media told; a newer asset takes the place of an older one when it can be played, or the older one no longer can. */
export async function keepToldAsset(db: Transaction, tenantId: TenantId, told: ToldAsset): Promise<boolean> {
  const { videoId, assetId, version, state } = told;
  const count = await db.$executeRaw`
    INSERT INTO web3.video_access AS known (video_id, tenant_id, asset_id, asset_state, asset_version)
    VALUES (${videoId}::uuid, ${tenantId}::uuid, ${assetId}::uuid, ${state}, ${version})
    ON CONFLICT (video_id) DO UPDATE SET asset_id = excluded.asset_id, asset_state = excluded.asset_state,
      asset_version = excluded.asset_version
    WHERE known.tenant_id = excluded.tenant_id AND CASE
      WHEN known.asset_id IS NULL THEN true
      WHEN known.asset_id = excluded.asset_id THEN known.asset_version < excluded.asset_version
      WHEN known.asset_state IN ('playable', 'ready')
        THEN excluded.asset_state IN ('playable', 'ready') AND known.asset_id < excluded.asset_id
      ELSE known.asset_id < excluded.asset_id OR excluded.asset_state IN ('playable', 'ready') END`;
  return count > 0;
}
