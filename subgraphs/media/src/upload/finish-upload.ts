import { sourcePath } from '@streamgate/asset-format/paths';
import { enqueue } from '@streamgate/jobs/outbox';
import type { AssetId, TenantId, UploadId } from '@streamgate/kernel/ids';
import { done, type Outcome, refuse } from '@streamgate/kernel/outcome';
import { hours } from '@streamgate/kernel/units';
import { type AssetRow, moveAsset } from '../asset/asset-moves.store.ts';
import type { MediaDeps } from '../deps.ts';
import { transcodeAssetJob } from '../transcode/transcode-asset.job.ts';
import { uploadState } from './upload.rules.ts';
import { findUpload, type UploadRow } from './upload.store.ts';

type Refused = 'NOT_FOUND' | 'NOT_COMPLETE' | 'UPLOAD_CLOSED';

/** Whatever happens to workers and queues, an asset ends within this of its arrival. */
export const ASSET_DEADLINE_MS = hours(48);

const NOT_FOUND = refuse('NOT_FOUND', 'There is no such upload.');

async function close(deps: MediaDeps, tenantId: TenantId, upload: UploadRow, sha256: string | null): Promise<AssetRow | null> {
  const at = new Date(deps.clock.now());
  const assetId = upload.assetId as AssetId;
  return deps.database.$transaction(async (tx) => {
    const event = { step: 'upload', status: 'finished', message: 'All bytes are here.' } as const;
    const deadlineAt = new Date(at.getTime() + ASSET_DEADLINE_MS);
    const data = { sha256, sourceBytes: upload.sizeBytes, heartbeatAt: at, deadlineAt };
    const row = await moveAsset(tx, tenantId, { assetId, to: 'uploaded', at, data, event });
    if (row === null) return null;
    await tx.upload.updateMany({ where: { id: upload.id, tenantId }, data: { arrivedAt: at } });
    await enqueue(tx, transcodeAssetJob, { tenantId, assetId, attempt: row.attempt });
    return row;
  });
}

/** Closes an upload whose bytes are all in the store and queues its work; repeating it changes nothing. */
export async function finishUpload(
  deps: MediaDeps,
  tenantId: TenantId,
  facts: { uploadId: UploadId; sha256?: string | null },
): Promise<Outcome<AssetRow, Refused>> {
  const upload = await findUpload(deps.database, tenantId, facts.uploadId);
  if (upload === null) return NOT_FOUND;
  const state = uploadState(upload, deps.clock.now());
  if (state === 'arrived') return done(upload.asset);
  if (state === 'cancelled' || upload.asset.state !== 'uploading')
    return refuse('UPLOAD_CLOSED', 'This upload was given up. Begin a new one.');
  const stored = await deps.store.head(sourcePath(upload.id));
  if (stored === null || BigInt(stored.sizeBytes) !== upload.sizeBytes)
    return refuse('NOT_COMPLETE', `${stored?.sizeBytes ?? 0} of ${upload.sizeBytes} bytes are here. Send the rest first.`);
  const row = await close(deps, tenantId, upload, facts.sha256 ?? null);
  if (row === null) return finishUploadAgain(deps, tenantId, facts.uploadId);
  await deps.feed.publish(tenantId, { assetId: row.id as AssetId, videoId: row.videoId as never });
  return done(row);
}

/** Somebody else closed or cancelled it between our look and our write: say what it is now. */
async function finishUploadAgain(deps: MediaDeps, tenantId: TenantId, uploadId: UploadId): Promise<Outcome<AssetRow, Refused>> {
  const upload = await findUpload(deps.database, tenantId, uploadId);
  if (upload === null) return NOT_FOUND;
  return upload.arrivedAt !== null ? done(upload.asset) : refuse('UPLOAD_CLOSED', 'This upload was given up. Begin a new one.');
}
