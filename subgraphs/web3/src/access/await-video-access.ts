import type { TenantId, VideoId } from '@streamgate/kernel/ids';
import type { Deps } from '../deps.ts';
import { findVideoAccess, type VideoAccess } from './video-access.store.ts';

const ASK_AGAIN_MS = 50;

/** A UUIDv7 begins with its Unix milliseconds (RFC 9562 5.7). */
const madeAtMs = (id: VideoId): number => Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);

/** What is known of a video; one made moments ago may not have been told yet, so that is waited for, at most `patienceMs`. */
export async function awaitVideoAccess(
  deps: Deps,
  tenantId: TenantId,
  videoId: VideoId,
  patienceMs: number,
): Promise<VideoAccess | null> {
  const isNew = Math.abs(deps.clock.now() - madeAtMs(videoId)) < 10 * patienceMs;
  const until = performance.now() + (isNew ? patienceMs : 0);
  for (;;) {
    const [video] = await findVideoAccess(deps.database, tenantId, [videoId]);
    if (video !== undefined) return video;
    if (performance.now() >= until) return null;
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
  }
}
