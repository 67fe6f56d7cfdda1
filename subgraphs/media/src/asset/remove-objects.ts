import { assetFolder, sourcePath } from '@streamgate/asset-format/paths';
import type { AssetId, TenantId } from '@streamgate/kernel/ids';
import type { MediaDeps } from '../deps.ts';

/** Removes everything stored for a deleted asset, then its claim on the tenant's room. Leaves any other asset alone. */
export async function removeObjects(deps: MediaDeps, facts: { tenantId: TenantId; assetId: AssetId }): Promise<void> {
  const { tenantId, assetId } = facts;
  const row = await deps.database.asset.findFirst({
    where: { id: assetId, tenantId, state: 'deleted' },
    include: { upload: true },
  });
  if (row === null) return;
  await deps.store.deletePrefix(assetFolder(tenantId, assetId));
  if (row.upload !== null) await deps.store.delete(sourcePath(row.upload.id));
  await deps.database.$transaction([
    deps.database.rendition.deleteMany({ where: { tenantId, assetId } }),
    deps.database.asset.updateMany({
      where: { id: assetId, tenantId },
      data: { sourceBytes: 0, pictureBytes: 0, hasPoster: false, hasStoryboard: false },
    }),
  ]);
}
