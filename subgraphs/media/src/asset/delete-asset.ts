import { enqueue } from '@streamgate/jobs/outbox';
import type { AssetId, TenantId, VideoId } from '@streamgate/kernel/ids';
import type { MediaDeps } from '../deps.ts';
import { moveAsset } from './asset-moves.store.ts';
import { removeObjectsJob } from './remove-objects.job.ts';

/** Takes an asset away: at once for everybody who asks, its objects soon after. The raised attempt stops a worker that is at it. */
export async function deleteAsset(
  deps: MediaDeps,
  tenantId: TenantId,
  facts: { assetId: AssetId; message: string },
): Promise<boolean> {
  const { assetId, message } = facts;
  const at = new Date(deps.clock.now());
  const row = await deps.database.$transaction(async (tx) => {
    const event = { step: 'upload', status: 'noted', message } as const;
    const data = { attempt: { increment: 1 }, etaMs: null };
    const moved = await moveAsset(tx, tenantId, { assetId, to: 'deleted', at, data, event });
    if (moved === null) return null;
    await tx.upload.updateMany({ where: { assetId, tenantId, arrivedAt: null, cancelledAt: null }, data: { cancelledAt: at } });
    await enqueue(tx, removeObjectsJob, { tenantId, assetId });
    return moved;
  });
  if (row !== null) await deps.feed.publish(tenantId, { assetId, videoId: row.videoId as VideoId });
  return row !== null;
}
