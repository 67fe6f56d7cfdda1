import type { TenantId, VideoId } from '@streamgate/kernel/ids';
import type { Database } from '@streamgate/prisma/database';
import { IN_CATALOGUE, shownTo } from '../video-card/video-card.store.ts';

/** Most recent viewers of a video whose other videos are looked at. */
const VIEWERS_MAX = 500;

/**
 * For each video up to `limit` others of the public catalogue: by tags in common (share of all tags of both) and by how many
 * of its viewers watched them too (share of its viewers), then the newest. Nothing for a video that the audience may not see.
 */
export const relatedTo = (
  db: Database,
  tenantId: TenantId,
  videoIds: readonly string[],
  { limit, since, audience }: { limit: number; since: Date; audience: 'members' | 'everyone' },
): Promise<{ forId: string; videoId: VideoId }[]> => db.$queryRaw`
  WITH asked AS (
    SELECT c.video_id, c.tags FROM analytics.video_card c
    WHERE c.tenant_id = ${tenantId}::uuid AND c.video_id = ANY(${videoIds}::uuid[]) AND ${shownTo(audience)}),
  watched AS (
    SELECT asked.video_id, people.viewer_key FROM asked CROSS JOIN LATERAL (
      SELECT viewer_key FROM analytics.view v
      WHERE v.tenant_id = ${tenantId}::uuid AND v.video_id = asked.video_id AND v.started_at >= ${since}
      GROUP BY viewer_key ORDER BY max(v.started_at) DESC LIMIT ${VIEWERS_MAX}) AS people),
  together AS (
    SELECT watched.video_id AS for_id, v.video_id,
      count(DISTINCT v.viewer_key)::float / (SELECT count(*) FROM watched w WHERE w.video_id = watched.video_id) AS share
    FROM watched JOIN analytics.view v ON v.tenant_id = ${tenantId}::uuid AND v.viewer_key = watched.viewer_key
      AND v.started_at >= ${since} AND v.video_id <> watched.video_id
    GROUP BY 1, 2)
  SELECT asked.video_id AS "forId", found.video_id AS "videoId" FROM asked CROSS JOIN LATERAL (
    SELECT c.video_id, coalesce(t.share, 0) + (
      SELECT count(*) FILTER (WHERE tag = ANY(asked.tags) AND tag = ANY(c.tags))::float / greatest(count(*), 1)
      FROM (SELECT unnest(asked.tags) UNION SELECT unnest(c.tags)) AS tags(tag)) AS score
    FROM analytics.video_card c LEFT JOIN together t ON t.for_id = asked.video_id AND t.video_id = c.video_id
    WHERE c.tenant_id = ${tenantId}::uuid AND c.video_id <> asked.video_id AND ${IN_CATALOGUE}
    ORDER BY score DESC, c.video_id DESC LIMIT ${limit}) AS found
  ORDER BY asked.video_id, found.score DESC, found.video_id DESC`;
