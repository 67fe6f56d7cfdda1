import type { TenantId, VideoId } from '@streamgate/kernel/ids';
import type { Transaction } from '@streamgate/prisma/database';
import { PLAYABLE } from './visibility.rules.ts';

interface DueVideo {
  readonly id: VideoId;
  readonly tenantId: TenantId;
  readonly publishedAt: Date | null;
}

/** Locks scheduled videos of all tenants that are due and playable, passing over those that another sweep holds. */
export const takeDueVideos = (tx: Transaction, now: Date, limit: number): Promise<DueVideo[]> => tx.$queryRaw<DueVideo[]>`
  SELECT id, tenant_id AS "tenantId", published_at AS "publishedAt" FROM content.video
  WHERE visibility = 'scheduled' AND deleted_at IS NULL AND publish_at <= ${now} AND asset_state = ANY(${PLAYABLE})
  ORDER BY publish_at LIMIT ${limit} FOR UPDATE SKIP LOCKED`;
