import type { Transaction } from '@streamgate/prisma/database';
import { eventKey, type PlayerEvent } from './fold.rules.ts';

/** Keeps events of any tenants in one statement and returns those that were new: the same (view, sequence) counts once. */
export async function insertEvents(tx: Transaction, events: readonly PlayerEvent[]): Promise<PlayerEvent[]> {
  const unique = new Map(events.toReversed().map((event) => [eventKey(event), event]));
  const rows = [...unique.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, event]) => event);
  const column = <Name extends keyof PlayerEvent>(name: Name): PlayerEvent[Name][] => rows.map((row) => row[name]);
  const kept = await tx.$queryRaw<{ tenantId: PlayerEvent['tenantId']; viewId: string; seq: number }[]>`
    INSERT INTO analytics.player_event (tenant_id, view_id, seq, video_id, viewer_key, account_id, type, at, received_at,
      position_ms, played_ms, stalled_ms, startup_ms, bitrate_bps, error_code, device_class)
    SELECT * FROM unnest(${column('tenantId')}::uuid[], ${column('viewId')}::uuid[], ${column('seq')}::int[],
      ${column('videoId')}::uuid[], ${column('viewerKey')}::text[], ${column('accountId')}::uuid[], ${column('type')}::text[],
      ${column('at')}::timestamptz[], ${column('receivedAt')}::timestamptz[], ${column('positionMs')}::int[],
      ${column('playedMs')}::int[], ${column('stalledMs')}::int[], ${column('startupMs')}::int[], ${column('bitrateBps')}::int[],
      ${column('errorCode')}::text[], ${column('deviceClass')}::text[])
    ON CONFLICT (tenant_id, view_id, seq) DO NOTHING
    RETURNING tenant_id AS "tenantId", view_id AS "viewId", seq`;
  return kept.flatMap((key) => unique.get(eventKey(key)) ?? []);
}
