import type { TenantId } from '@streamgate/kernel/ids';
import type { Database } from '@streamgate/prisma/database';
import { emptySql, type Sql, sql } from '@streamgate/prisma/sql';
import type { Sums } from './figures.rules.ts';
import type { Range } from './range.rules.ts';

/** Sums per asked range. Different viewers do not add up over hours, so they are counted from views. */
const sumOver = (tenantId: TenantId, asked: Sql, ofVideo: { rollup: Sql; view: Sql }): Sql => sql`
  SELECT asked.video_id AS "videoId", sums.views, sums.failures, sums.refusals, sums.played_ms AS "playedMs",
    sums.stalled_ms AS "stalledMs", people.viewers, startup.histogram AS "startupHistogram"
  FROM ${asked}
  CROSS JOIN LATERAL (
    SELECT coalesce(sum(views), 0)::int AS views, coalesce(sum(failures), 0)::int AS failures, coalesce(sum(refusals), 0)::int AS refusals,
      coalesce(sum(played_ms), 0)::bigint AS played_ms, coalesce(sum(stalled_ms), 0)::bigint AS stalled_ms
    FROM analytics.hourly_rollup r
    WHERE r.tenant_id = ${tenantId}::uuid ${ofVideo.rollup} AND r.hour >= asked.since AND r.hour < asked.until) AS sums
  CROSS JOIN LATERAL (
    SELECT coalesce(jsonb_object_agg(bucket, count), '{}') AS histogram FROM (
      SELECT b.key AS bucket, sum(b.value::int) AS count FROM analytics.hourly_rollup r, jsonb_each_text(r.startup_histogram) AS b
      WHERE r.tenant_id = ${tenantId}::uuid ${ofVideo.rollup} AND r.hour >= asked.since AND r.hour < asked.until
      GROUP BY b.key) AS buckets) AS startup
  CROSS JOIN LATERAL (
    SELECT count(DISTINCT viewer_key)::int AS viewers FROM analytics.view v
    WHERE v.tenant_id = ${tenantId}::uuid ${ofVideo.view} AND v.started_at >= asked.since AND v.started_at < asked.until) AS people
  ORDER BY asked.at`;

/** Sums of videos, each over its own range, in the order asked; one statement for any number. */
export function sumVideos(
  db: Database,
  tenantId: TenantId,
  asks: readonly (Range & { readonly videoId: string })[],
): Promise<Sums[]> {
  const asked = sql`unnest(${asks.map((ask) => ask.videoId)}::uuid[], ${asks.map((ask) => ask.from)}::timestamptz[],
    ${asks.map((ask) => ask.to)}::timestamptz[]) WITH ORDINALITY AS asked(video_id, since, until, at)`;
  const ofVideo = { rollup: sql`AND r.video_id = asked.video_id`, view: sql`AND v.video_id = asked.video_id` };
  return db.$queryRaw<Sums[]>(sumOver(tenantId, asked, ofVideo));
}

/** Sums of the whole tenant over each range, in the order asked; one statement. */
export function sumTenant(db: Database, tenantId: TenantId, ranges: readonly Range[]): Promise<Sums[]> {
  const asked = sql`(SELECT NULL::uuid AS video_id, * FROM unnest(${ranges.map((range) => range.from)}::timestamptz[],
    ${ranges.map((range) => range.to)}::timestamptz[]) WITH ORDINALITY AS range(since, until, at)) AS asked`;
  return db.$queryRaw<Sums[]>(sumOver(tenantId, asked, { rollup: emptySql, view: emptySql }));
}

/** How often each video was ever begun; a video without views is left out. */
export const countViews = (
  db: Database,
  tenantId: TenantId,
  videoIds: readonly string[],
): Promise<{ videoId: string; views: number }[]> => db.$queryRaw`
  SELECT video_id AS "videoId", sum(views)::int AS views FROM analytics.hourly_rollup
  WHERE tenant_id = ${tenantId}::uuid AND video_id = ANY(${videoIds}::uuid[]) GROUP BY video_id`;
