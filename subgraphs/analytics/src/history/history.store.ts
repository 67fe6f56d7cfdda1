import type { AccountId, TenantId } from '@streamgate/kernel/ids';
import type { Database } from '@streamgate/prisma/database';
import { shownTo } from '../video-card/video-card.store.ts';

export interface Watched {
  readonly videoId: string;
  readonly positionMs: number;
  readonly lastWatchedAt: Date;
}

/** What an account watched in a tenant, each video once with its latest place, newest first; only what it may still see. */
export const readHistory = (
  db: Database,
  tenantId: TenantId,
  accountId: AccountId,
  { limit, audience }: { limit: number; audience: 'members' | 'everyone' },
): Promise<Watched[]> => db.$queryRaw<Watched[]>`
  SELECT * FROM (
    SELECT DISTINCT ON (v.video_id) v.video_id AS "videoId", v.position_ms AS "positionMs", v.last_at AS "lastWatchedAt"
    FROM analytics.view v JOIN analytics.video_card c ON c.video_id = v.video_id AND c.tenant_id = v.tenant_id
    WHERE v.tenant_id = ${tenantId}::uuid AND v.account_id = ${accountId}::uuid AND ${shownTo(audience)}
    ORDER BY v.video_id, v.last_at DESC) AS latest
  ORDER BY "lastWatchedAt" DESC, "videoId" DESC LIMIT ${limit}`;
