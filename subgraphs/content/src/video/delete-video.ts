import { parseId, type TenantId, type VideoId } from '@streamgate/kernel/ids';
import { done, type Outcome } from '@streamgate/kernel/outcome';
import { leaveCollections } from '../collection/collection.store.ts';
import type { Deps } from '../deps.ts';
import { noSuchVideo } from './change-video.ts';
import { tellVideoChanged } from './tell-video-changed.ts';
import { lockVideos, updateVideos } from './video.store.ts';

/** Takes a video away for good; the others delete what they hold of it when they hear of it. */
export function deleteVideo(
  deps: Deps,
  tenantId: TenantId,
  { id }: { id: string },
): Promise<Outcome<{ id: VideoId }, 'NOT_FOUND'>> {
  return deps.database.$transaction(async (tx) => {
    const videoId = parseId<VideoId>(id);
    const [video] = videoId === null ? [] : await lockVideos(tx, tenantId, [videoId]);
    if (video === undefined) return noSuchVideo();
    const now = new Date(deps.clock.now());
    await leaveCollections(tx, tenantId, video.id);
    await updateVideos(tx, tenantId, [video.id], { deletedAt: now }, now);
    await tellVideoChanged(tx, tenantId, [video.id]);
    return done({ id: video.id });
  });
}
