/**
 * Who watches now: one sorted set per tenant and one per video in Redis, viewer keys scored by their last sign of life. A viewer
 * counts for 45 seconds after it, so one lost beat does not make the figure flicker. Losing Redis loses a minute of this figure.
 */
import type { TenantId } from '@streamgate/kernel/ids';
import { seconds } from '@streamgate/kernel/units';
import type { PlayerEvent } from '../collect/fold.rules.ts';
import type { Deps } from '../deps.ts';

const ALIVE_MS = seconds(45);

const tenantKey = (tenantId: TenantId): string => `analytics:live:${tenantId}`;
const videoKey = (tenantId: TenantId, videoId: string): string => `analytics:live:${tenantId}:${videoId}`;

const isOver = ({ type }: PlayerEvent): boolean => type === 'end' || type === 'error';

/** Each viewer's last event in these, by view. */
function lastOfEach(events: readonly PlayerEvent[]): PlayerEvent[] {
  const last = new Map<string, PlayerEvent>();
  for (const event of events) {
    const key = `${event.tenantId} ${event.viewId}`;
    const known = last.get(key);
    if (known === undefined || event.seq > known.seq) last.set(key, event);
  }
  return [...last.values()];
}

/** Takes note of signs of life; what Redis does not take is only logged, since the next beat says the same. */
export async function markLive({ redis, clock, log }: Deps, events: readonly PlayerEvent[]): Promise<void> {
  if (events.length === 0) return;
  const deadMs = clock.now() - ALIVE_MS;
  const pipeline = redis.pipeline();
  for (const event of lastOfEach(events)) {
    for (const key of [tenantKey(event.tenantId), videoKey(event.tenantId, event.videoId)]) {
      if (isOver(event)) pipeline.zrem(key, event.viewerKey);
      else pipeline.zadd(key, 'GT', event.receivedAt.getTime(), event.viewerKey);
      pipeline.zremrangebyscore(key, '-inf', deadMs);
      pipeline.pexpire(key, 2 * ALIVE_MS);
    }
  }
  await pipeline.exec().catch((error: unknown) => log.warn({ err: error }, 'live viewers not noted'));
}

/** People watching now: for each video, and for the whole tenant where the id is null. One round trip for any number. */
export async function countLive(
  { redis, clock }: Deps,
  tenantId: TenantId,
  videoIds: readonly (string | null)[],
): Promise<number[]> {
  const sinceMs = clock.now() - ALIVE_MS;
  const pipeline = redis.pipeline();
  for (const id of videoIds) pipeline.zcount(id === null ? tenantKey(tenantId) : videoKey(tenantId, id), `(${sinceMs}`, '+inf');
  const answers = (await pipeline.exec()) ?? [];
  return videoIds.map((_id, at) => Number(answers[at]?.[1] ?? 0));
}
