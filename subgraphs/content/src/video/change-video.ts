import { parseId, type TenantId, type VideoId } from '@streamgate/kernel/ids';
import { type Outcome, refuse } from '@streamgate/kernel/outcome';
import type { Deps } from '../deps.ts';
import { tellVideoChanged } from './tell-video-changed.ts';
import { findVideos, lockVideos, updateVideos, type VideoPatch, type VideoRow } from './video.store.ts';

export const noSuchVideo = (): Outcome<never, 'NOT_FOUND'> => refuse('NOT_FOUND', 'There is no such video.', 'id');

/** Changes one video by what `decide` says of it as it is now, and tells it, in one transaction. */
export function changeVideo<Code extends string>(
  deps: Deps,
  tenantId: TenantId,
  id: string,
  decide: (video: VideoRow) => Outcome<VideoPatch, Code>,
): Promise<Outcome<VideoRow, Code | 'NOT_FOUND'>> {
  return deps.database.$transaction(async (tx) => {
    const videoId = parseId<VideoId>(id);
    const [video] = videoId === null ? [] : await lockVideos(tx, tenantId, [videoId]);
    if (video === undefined) return noSuchVideo();
    const patch = decide(video);
    if (!patch.ok) return patch;
    await updateVideos(tx, tenantId, [video.id], patch.value, new Date(deps.clock.now()));
    await tellVideoChanged(tx, tenantId, [video.id]);
    const [changed] = await findVideos(tx, tenantId, [video.id], 'members');
    return changed === undefined ? noSuchVideo() : { ok: true, value: changed };
  });
}
