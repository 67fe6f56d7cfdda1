import { openPicture } from '@streamgate/asset-format/key-file';
import { assetFolder } from '@streamgate/asset-format/paths';
import type { ObjectStore } from '@streamgate/object-store/object-store';
import type { AssetKey } from './asset-key.ts';
import type { KeyReader } from './key-reader.ts';

/** A poster or storyboard sheet in clear, from its path within the asset's folder; null when it is not there. */
export type ReadPicture = (asset: AssetKey, path: string) => Promise<Uint8Array | null>;

/** Pictures lie sealed in the store; they are opened here, for one answer, and not kept. */
export function createPictureReader(deps: { store: ObjectStore; keys: KeyReader }): ReadPicture {
  return async (asset, path) => {
    const sealed = await deps.store.get(`${assetFolder(asset.tenantId, asset.assetId)}${path}`);
    const key = sealed === null ? null : await deps.keys.pictureKey(asset);
    if (sealed === null || key === null) return null;
    return openPicture(key, asset, path, sealed);
  };
}
