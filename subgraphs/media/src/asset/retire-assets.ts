import type { AssetId, TenantId } from '@streamgate/kernel/ids';
import { days } from '@streamgate/kernel/units';
import type { MediaDeps } from '../deps.ts';
import { deleteAsset } from './delete-asset.ts';

/** Long enough for everybody who watches the old file to come to its end. */
const KEPT_MS = days(1);
const BATCH = 100;

/** Deletes assets whose video has had a newer ready one for a day. Returns how many. */
export async function retireAssets(deps: MediaDeps): Promise<number> {
  const before = new Date(deps.clock.now() - KEPT_MS);
  const rows = await deps.database.$queryRaw<{ id: AssetId; tenantId: TenantId }[]>`
    SELECT old.id, old.tenant_id AS "tenantId" FROM media.asset old
    WHERE old.state IN ('ready', 'playable', 'errored') AND EXISTS (
      SELECT 1 FROM media.asset newer WHERE newer.tenant_id = old.tenant_id AND newer.video_id = old.video_id
      AND newer.id > old.id AND newer.state = 'ready' AND newer.ready_at < ${before})
    LIMIT ${BATCH}`;
  for (const { id, tenantId } of rows)
    await deleteAsset(deps, tenantId, { assetId: id, message: 'A newer file took its place.' });
  return rows.length;
}
