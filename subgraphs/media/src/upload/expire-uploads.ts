import { sourcePath } from '@streamgate/asset-format/paths';
import type { AssetId, TenantId, UploadId, VideoId } from '@streamgate/kernel/ids';
import { minutes } from '@streamgate/kernel/units';
import type { MediaDeps } from '../deps.ts';
import { failAsset } from '../transcode/end-attempt.ts';
import { finishUpload } from './finish-upload.ts';

const BATCH = 200;
const SETTLED_MS = minutes(1);

/** Ends uploads that nobody went on with (whole ones are closed instead); their assets end errored, their bytes go. Returns how many. */
export async function expireUploads(deps: MediaDeps): Promise<number> {
  const due = await deps.database.upload.findMany({
    where: { arrivedAt: null, cancelledAt: null, expiresAt: { lte: new Date(deps.clock.now()) }, asset: { state: 'uploading' } },
    include: { asset: true },
    take: BATCH,
  });
  for (const { id, tenantId, asset } of due) {
    const finished = await finishUpload(deps, tenantId as TenantId, { uploadId: id as UploadId });
    if (finished.ok) continue;
    const of = {
      tenantId: tenantId as TenantId,
      assetId: asset.id as AssetId,
      videoId: asset.videoId as VideoId,
      attempt: asset.attempt,
    };
    await failAsset(deps, of, { code: 'UPLOAD_EXPIRED', detail: '' });
    await deps.store.delete(sourcePath(id));
  }
  return due.length;
}

/** Closes uploads whose bytes are all here although nobody said so: the fact was lost, or the page was closed. */
export async function findArrivedUploads(deps: MediaDeps): Promise<number> {
  const now = deps.clock.now();
  const open = await deps.database.upload.findMany({
    where: {
      arrivedAt: null,
      cancelledAt: null,
      createdAt: { lte: new Date(now - SETTLED_MS) },
      expiresAt: { gt: new Date(now) },
    },
    orderBy: { createdAt: 'desc' },
    take: BATCH,
  });
  let found = 0;
  for (const { id, tenantId } of open) {
    const finished = await finishUpload(deps, tenantId as TenantId, { uploadId: id as UploadId });
    if (finished.ok) found += 1;
  }
  return found;
}
