import { enqueue } from '@streamgate/jobs/outbox';
import { type GateId, newId, parseId, type TenantId, type VideoId } from '@streamgate/kernel/ids';
import { done, type Outcome, refuse } from '@streamgate/kernel/outcome';
import { seconds } from '@streamgate/kernel/units';
import { awaitVideoAccess } from '../access/await-video-access.ts';
import type { VideoReference } from '../access/video-reference.ts';
import type { Deps } from '../deps.ts';
import { recheckLeasesJob } from '../lease/recheck-leases.job.ts';
import { findGates } from './gate.store.ts';

/** Puts a gate before a video, or takes it off; everybody who watches it is asked again. */
export async function setVideoGate(
  deps: Deps,
  tenantId: TenantId,
  request: { videoId: string; gateId: string | null },
): Promise<Outcome<VideoReference, 'NOT_FOUND' | 'GATE_NOT_FOUND'>> {
  const videoId = parseId<VideoId>(request.videoId);
  const video = videoId === null ? null : await awaitVideoAccess(deps, tenantId, videoId, seconds(2));
  if (videoId === null || video === null || video.deleted) return refuse('NOT_FOUND', 'There is no such video.', 'videoId');
  const gateId = request.gateId === null ? null : parseId<GateId>(request.gateId);
  return deps.database.$transaction(async (tx) => {
    const [gate] = gateId === null ? [] : await findGates(tx, tenantId, [gateId]);
    if (request.gateId !== null && gate === undefined) return refuse('GATE_NOT_FOUND', 'There is no such gate.', 'gateId');
    await tx.videoAccess.updateMany({ where: { tenantId, videoId }, data: { gateId: gate?.id ?? null } });
    await enqueue(tx, recheckLeasesJob, { tenantId, of: 'video', id: videoId, changeId: newId() });
    return done({ id: videoId });
  });
}
