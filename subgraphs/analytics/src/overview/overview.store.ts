import type { TenantId } from '@streamgate/kernel/ids';
import type { Database } from '@streamgate/prisma/database';
import type { Range } from '../stats/range.rules.ts';
import { shownTo } from '../video-card/video-card.store.ts';

export interface DaySums {
  readonly day: string;
  readonly views: number;
  readonly watchTimeMs: bigint;
  readonly refusals: number;
  readonly failures: number;
}

/** Sums per day (UTC) of a tenant; days without figures are left out. */
export const sumDays = (db: Database, tenantId: TenantId, { from, to }: Range): Promise<DaySums[]> => db.$queryRaw<DaySums[]>`
  SELECT to_char(hour AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS day, sum(views)::int AS views, sum(played_ms)::bigint AS "watchTimeMs",
    sum(refusals)::int AS refusals, sum(failures)::int AS failures
  FROM analytics.hourly_rollup WHERE tenant_id = ${tenantId}::uuid AND hour >= ${from} AND hour < ${to} GROUP BY day`;

export interface TopSums {
  readonly videoId: string;
  readonly views: number;
  readonly watchTimeMs: bigint;
}

/** The most begun videos of a tenant that the audience may see, with watch time to decide between equals. */
export const topVideos = (
  db: Database,
  tenantId: TenantId,
  audience: 'members' | 'everyone',
  { from, to, limit }: Range & { limit: number },
): Promise<TopSums[]> => db.$queryRaw<TopSums[]>`
  SELECT r.video_id AS "videoId", sum(r.views)::int AS views, sum(r.played_ms)::bigint AS "watchTimeMs"
  FROM analytics.hourly_rollup r JOIN analytics.video_card c ON c.video_id = r.video_id AND c.tenant_id = r.tenant_id
  WHERE r.tenant_id = ${tenantId}::uuid AND r.hour >= ${from} AND r.hour < ${to} AND ${shownTo(audience)}
  GROUP BY r.video_id HAVING sum(r.views) > 0 ORDER BY 2 DESC, 3 DESC, 1 LIMIT ${limit}`;
