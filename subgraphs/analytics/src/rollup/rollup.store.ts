import type { Transaction } from '@streamgate/prisma/database';
import type { VideoHour } from './dirty-hour.store.ts';

/**
 * Computes the figures of these hours anew from views and gate decisions and replaces what was there. Views count in the hour
 * in which they began. Start-up times go into buckets of a factor 1.1, which add up over hours (see histogram.rules.ts).
 */
export async function replaceRollups(tx: Transaction, hours: readonly VideoHour[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO analytics.hourly_rollup (tenant_id, video_id, hour, views, viewers, plays, failures, played_ms, stalled_ms, stalls,
      startup_histogram, refusals, unknowns)
    SELECT due.tenant_id, due.video_id, due.hour, sums.views, sums.viewers, sums.plays, sums.failures, sums.played_ms,
      sums.stalled_ms, sums.stalls, startup.histogram, gate.refusals, gate.unknowns
    FROM unnest(${hours.map((row) => row.tenantId)}::uuid[], ${hours.map((row) => row.videoId)}::uuid[],
      ${hours.map((row) => row.hour)}::timestamptz[]) AS due(tenant_id, video_id, hour)
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS views, count(DISTINCT viewer_key)::int AS viewers, count(startup_ms)::int AS plays,
        (count(*) FILTER (WHERE failed))::int AS failures, coalesce(sum(played_ms), 0)::bigint AS played_ms,
        coalesce(sum(stalled_ms), 0)::bigint AS stalled_ms, coalesce(sum(stalls), 0)::int AS stalls
      FROM analytics.view v
      WHERE v.tenant_id = due.tenant_id AND v.video_id = due.video_id
        AND v.started_at >= due.hour AND v.started_at < due.hour + interval '1 hour') AS sums
    CROSS JOIN LATERAL (
      SELECT coalesce(jsonb_object_agg(bucket, count), '{}') AS histogram FROM (
        SELECT floor(ln(greatest(startup_ms, 1)) / ln(1.1))::int AS bucket, count(*) AS count FROM analytics.view v
        WHERE v.tenant_id = due.tenant_id AND v.video_id = due.video_id AND v.startup_ms IS NOT NULL
          AND v.started_at >= due.hour AND v.started_at < due.hour + interval '1 hour'
        GROUP BY bucket) AS buckets) AS startup
    CROSS JOIN LATERAL (
      SELECT (count(*) FILTER (WHERE decision = 'DENY'))::int AS refusals, (count(*) FILTER (WHERE decision = 'UNKNOWN'))::int AS unknowns
      FROM analytics.gate_decision g
      WHERE g.tenant_id = due.tenant_id AND g.video_id = due.video_id
        AND g.at >= due.hour AND g.at < due.hour + interval '1 hour') AS gate
    ON CONFLICT (tenant_id, video_id, hour) DO UPDATE SET
      views = excluded.views, viewers = excluded.viewers, plays = excluded.plays, failures = excluded.failures,
      played_ms = excluded.played_ms, stalled_ms = excluded.stalled_ms, stalls = excluded.stalls,
      startup_histogram = excluded.startup_histogram, refusals = excluded.refusals, unknowns = excluded.unknowns`;
}
