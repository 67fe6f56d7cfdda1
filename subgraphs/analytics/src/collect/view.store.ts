import type { TenantId, VideoId } from '@streamgate/kernel/ids';
import type { Transaction } from '@streamgate/prisma/database';
import type { ViewDelta } from './fold.rules.ts';

export interface KnownView {
  readonly tenantId: TenantId;
  readonly viewId: string;
  readonly videoId: VideoId;
  readonly startedAt: Date;
}

/** Locks those of the views that exist already, in one order everywhere. */
export const lockViews = (tx: Transaction, deltas: readonly ViewDelta[]): Promise<KnownView[]> => tx.$queryRaw<KnownView[]>`
  SELECT v.tenant_id AS "tenantId", v.view_id AS "viewId", v.video_id AS "videoId", v.started_at AS "startedAt"
  FROM unnest(${deltas.map((delta) => delta.tenantId)}::uuid[], ${deltas.map((delta) => delta.viewId)}::uuid[]) AS asked(tenant_id, view_id)
  JOIN analytics.view v ON v.tenant_id = asked.tenant_id AND v.view_id = asked.view_id
  ORDER BY v.tenant_id, v.view_id FOR UPDATE OF v`;

/** Adds to views, or begins them; returns each as it then is, and whether it was there before. */
export function addToViews(tx: Transaction, deltas: readonly ViewDelta[]): Promise<(KnownView & { existed: boolean })[]> {
  const column = <Name extends keyof ViewDelta>(name: Name): ViewDelta[Name][] => deltas.map((delta) => delta[name]);
  return tx.$queryRaw`
    INSERT INTO analytics.view AS v (tenant_id, view_id, video_id, viewer_key, account_id, started_at, last_at, ended_at,
      played_ms, stalled_ms, stalls, startup_ms, position_ms, last_seq, failed)
    SELECT * FROM unnest(${column('tenantId')}::uuid[], ${column('viewId')}::uuid[], ${column('videoId')}::uuid[],
      ${column('viewerKey')}::text[], ${column('accountId')}::uuid[], ${column('startedAt')}::timestamptz[],
      ${column('lastAt')}::timestamptz[], ${column('endedAt')}::timestamptz[], ${column('playedMs')}::int[],
      ${column('stalledMs')}::int[], ${column('stalls')}::int[], ${column('startupMs')}::int[], ${column('positionMs')}::int[],
      ${column('lastSeq')}::int[], ${column('failed')}::boolean[])
    ON CONFLICT (tenant_id, view_id) DO UPDATE SET
      started_at = least(v.started_at, excluded.started_at),
      last_at = greatest(v.last_at, excluded.last_at),
      ended_at = greatest(v.ended_at, excluded.ended_at),
      played_ms = least(v.played_ms::bigint + excluded.played_ms, 2147483647),
      stalled_ms = least(v.stalled_ms::bigint + excluded.stalled_ms, 2147483647),
      stalls = v.stalls + excluded.stalls,
      startup_ms = coalesce(v.startup_ms, excluded.startup_ms),
      position_ms = CASE WHEN excluded.last_seq > v.last_seq THEN excluded.position_ms ELSE v.position_ms END,
      last_seq = greatest(v.last_seq, excluded.last_seq),
      failed = v.failed OR excluded.failed
    RETURNING v.tenant_id AS "tenantId", v.view_id AS "viewId", v.video_id AS "videoId", v.started_at AS "startedAt",
      xmax <> 0 AS existed`;
}
