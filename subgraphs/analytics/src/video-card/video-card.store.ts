import type { assetChanged, videoChanged } from '@streamgate/events/facts';
import type { Transaction } from '@streamgate/prisma/database';
import { type Sql, sql } from '@streamgate/prisma/sql';
import type { z } from 'zod';

type VideoChanged = z.output<typeof videoChanged.payload>;
type AssetChanged = z.output<typeof assetChanged.payload>;

/** Keeps what content told of a video, unless something newer is known. */
export async function keepVideo(db: Transaction, fact: VideoChanged): Promise<void> {
  await db.$executeRaw`
    INSERT INTO analytics.video_card AS c (tenant_id, video_id, version, title, tags, visibility, deleted)
    VALUES (${fact.tenantId}::uuid, ${fact.videoId}::uuid, ${fact.version}, ${fact.title}, ${fact.tags}::text[], ${fact.visibility}, ${fact.deleted})
    ON CONFLICT (video_id) DO UPDATE SET version = excluded.version, title = excluded.title, tags = excluded.tags,
      visibility = excluded.visibility, deleted = excluded.deleted
    WHERE c.version < excluded.version AND c.tenant_id = excluded.tenant_id`;
}

/** Keeps what media told of a video's file: a later asset, then a higher version, wins. It may come before content's word. */
export async function keepAsset(db: Transaction, fact: AssetChanged): Promise<void> {
  await db.$executeRaw`
    INSERT INTO analytics.video_card AS c (tenant_id, video_id, version, title, tags, visibility, asset_id, asset_state, asset_version)
    VALUES (${fact.tenantId}::uuid, ${fact.videoId}::uuid, 0, '', '{}', 'draft', ${fact.assetId}::uuid, ${fact.state}, ${fact.version})
    ON CONFLICT (video_id) DO UPDATE SET asset_id = excluded.asset_id, asset_state = excluded.asset_state, asset_version = excluded.asset_version
    WHERE c.tenant_id = excluded.tenant_id
      AND (c.asset_id IS NULL OR (c.asset_id, c.asset_version) < (excluded.asset_id, excluded.asset_version))`;
}

/** Cards `c` that content will show: members see what is not deleted, everyone else what is published and can be played. */
export const shownTo = (audience: 'members' | 'everyone'): Sql =>
  audience === 'members'
    ? sql`c.version > 0 AND NOT c.deleted`
    : sql`NOT c.deleted AND c.visibility IN ('public', 'unlisted') AND c.asset_state IN ('playable', 'ready')`;

/** Cards `c` in the public catalogue. */
export const IN_CATALOGUE = sql`NOT c.deleted AND c.visibility = 'public' AND c.asset_state IN ('playable', 'ready')`;
