import type { AssetId, TenantId, UploadId } from '@streamgate/kernel/ids';
import { done, type Outcome, refuse } from '@streamgate/kernel/outcome';
import { deleteAsset } from '../asset/delete-asset.ts';
import type { MediaDeps } from '../deps.ts';
import { uploadState } from './upload.rules.ts';
import { findUpload, type UploadRow } from './upload.store.ts';

/** Gives an unfinished upload up: its room is free at once, its bytes go soon after. Repeating it changes nothing. */
export async function cancelUpload(
  deps: MediaDeps,
  tenantId: TenantId,
  facts: { uploadId: UploadId },
): Promise<Outcome<UploadRow, 'NOT_FOUND' | 'UPLOAD_CLOSED'>> {
  const upload = await findUpload(deps.database, tenantId, facts.uploadId);
  if (upload === null) return refuse('NOT_FOUND', 'There is no such upload.');
  if (uploadState(upload, deps.clock.now()) === 'arrived')
    return refuse('UPLOAD_CLOSED', 'All bytes are here already. Delete the video instead.');
  await deleteAsset(deps, tenantId, { assetId: upload.assetId as AssetId, message: 'The upload was cancelled.' });
  return done((await findUpload(deps.database, tenantId, facts.uploadId)) ?? upload);
}
