import { Manifest } from '@streamgate/asset-format/manifest';
import { manifestPath } from '@streamgate/asset-format/paths';
import type { AssetId, TenantId } from '@streamgate/kernel/ids';
import { findAssetIdsOfVideo } from '../asset/asset.store.ts';
import { deleteAsset } from '../asset/delete-asset.ts';
import type { MediaDeps } from '../deps.ts';
import { lockAsset } from '../transcode/publish-manifest.ts';
import { keepVideo, type VideoFacts } from './media-video.store.ts';

/** Writes into a stored manifest whether its poster is public; the row's lock keeps a worker's own write apart. */
async function showPoster(deps: MediaDeps, tenantId: TenantId, assetId: AssetId, posterPublic: boolean): Promise<void> {
  const path = manifestPath(tenantId, assetId);
  await deps.database.$transaction(async (tx) => {
    if (!(await lockAsset(tx, tenantId, assetId, null))) return;
    const stored = await deps.store.get(path);
    if (stored === null) return;
    const manifest = Manifest.parse(JSON.parse(Buffer.from(stored).toString()));
    if (manifest.posterPublic === posterPublic) return;
    await deps.store.put(path, Buffer.from(JSON.stringify({ ...manifest, posterPublic })));
  });
}

/** Takes content's news of a video: keeps the newest, deletes the assets of a deleted one, opens or closes its posters. */
export async function receiveVideo(deps: MediaDeps, tenantId: TenantId, video: VideoFacts): Promise<void> {
  await keepVideo(deps.database, tenantId, video);
  // Also when the row was known: the fact may have been received before, and its work not done.
  const known = await deps.database.mediaVideo.findFirst({ where: { videoId: video.videoId, tenantId } });
  if (known === null || known.version > video.version) return;
  const assetIds = await findAssetIdsOfVideo(deps.database, tenantId, video.videoId);
  for (const assetId of assetIds) {
    if (video.deleted) await deleteAsset(deps, tenantId, { assetId, message: 'The video was deleted.' });
    else await showPoster(deps, tenantId, assetId, video.posterPublic);
  }
}
