import type { TenantId, VideoId } from '@streamgate/kernel/ids';
import type { Transaction } from '@streamgate/prisma/database';

export interface VideoFacts {
  readonly videoId: VideoId;
  readonly posterPublic: boolean;
  readonly deleted: boolean;
  readonly version: number;
}

/** Keeps the newest of what content says about a video; false when we knew the same or something newer. */
export async function keepVideo(tx: Transaction, tenantId: TenantId, video: VideoFacts): Promise<boolean> {
  const { videoId, posterPublic, deleted, version } = video;
  const changed = await tx.$executeRaw`
    INSERT INTO media.media_video (video_id, tenant_id, poster_public, deleted, version, updated_at)
    VALUES (${videoId}::uuid, ${tenantId}::uuid, ${posterPublic}, ${deleted}, ${version}, now())
    ON CONFLICT (video_id) DO UPDATE SET poster_public = excluded.poster_public, deleted = excluded.deleted,
      version = excluded.version, updated_at = now()
    WHERE media_video.version < excluded.version AND media_video.tenant_id = excluded.tenant_id`;
  return changed === 1;
}

export type VideoRow = Awaited<ReturnType<Transaction['mediaVideo']['findUniqueOrThrow']>>;

/** Videos of the tenant that media was told of. */
export const findVideos = (tx: Transaction, tenantId: TenantId, videoIds: readonly string[]): Promise<VideoRow[]> =>
  tx.mediaVideo.findMany({ where: { tenantId, videoId: { in: [...videoIds] } } });

/** True when the video exists and is not deleted. */
export const isVideoLive = async (tx: Transaction, tenantId: TenantId, videoId: VideoId): Promise<boolean> =>
  (await tx.mediaVideo.count({ where: { tenantId, videoId, deleted: false } })) === 1;
