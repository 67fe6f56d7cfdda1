import type { TenantId, VideoId } from '@streamgate/kernel/ids';
import type { Transaction } from '@streamgate/prisma/database';

/** One hour of one video. */
export interface VideoHour {
  readonly tenantId: TenantId;
  readonly videoId: VideoId;
  readonly hour: Date;
}

const keyOf = ({ tenantId, videoId, hour }: VideoHour): string => `${tenantId} ${videoId} ${hour.toISOString()}`;

/** Says that these hours are to be computed anew; waits for a computation that runs, so that no mark is lost. */
export async function markDirty(tx: Transaction, hours: readonly VideoHour[], now: Date): Promise<void> {
  const unique = new Map(hours.map((hour) => [keyOf(hour), hour]));
  const rows = [...unique.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, hour]) => hour);
  await tx.$executeRaw`
    INSERT INTO analytics.dirty_hour AS d (tenant_id, video_id, hour, marked_at)
    SELECT *, ${now}::timestamptz FROM unnest(${rows.map((row) => row.tenantId)}::uuid[],
      ${rows.map((row) => row.videoId)}::uuid[], ${rows.map((row) => row.hour)}::timestamptz[])
    ON CONFLICT (tenant_id, video_id, hour) DO UPDATE SET marked_at = least(d.marked_at, excluded.marked_at)`;
}

/** Takes up to `limit` marks of any tenants, oldest first, passing over those that somebody else holds. */
export const takeDirty = (tx: Transaction, limit: number): Promise<VideoHour[]> => tx.$queryRaw<VideoHour[]>`
  DELETE FROM analytics.dirty_hour d USING (
    SELECT tenant_id, video_id, hour FROM analytics.dirty_hour ORDER BY marked_at LIMIT ${limit} FOR UPDATE SKIP LOCKED) AS due
  WHERE d.tenant_id = due.tenant_id AND d.video_id = due.video_id AND d.hour = due.hour
  RETURNING d.tenant_id AS "tenantId", d.video_id AS "videoId", d.hour`;
