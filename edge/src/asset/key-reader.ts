import { type ContentKey, openKeyFile, PICTURE_KEY_ID } from '@streamgate/asset-format/key-file';
import { KeyFile } from '@streamgate/asset-format/manifest';
import { keyFilePath } from '@streamgate/asset-format/paths';
import type { Clock } from '@streamgate/kernel/clock';
import type { ObjectStore } from '@streamgate/object-store/object-store';
import { openAssetFile } from './asset-file.ts';
import type { AssetKey } from './asset-key.ts';

const KEEP_MS = 30_000;

/** Content keys in clear, kept in memory for seconds only. Each function answers null for what is not there. */
export interface KeyReader {
  /** 16 bytes that a player under a lease may have. A picture key is never found here. */
  segmentKey(asset: AssetKey, keyId: string): Promise<Uint8Array | null>;
  /** The asset's key for posters and storyboards; it stays in this process. */
  pictureKey(asset: AssetKey): Promise<Uint8Array | null>;
}

export function createKeyReader(deps: { store: ObjectStore; clock: Clock; masterKey: Uint8Array }): KeyReader {
  const file = openAssetFile<readonly ContentKey[]>({
    ...deps,
    ttlMs: KEEP_MS,
    path: ({ tenantId, assetId }) => keyFilePath(tenantId, assetId),
    parse: (json, asset) => openKeyFile(deps.masterKey, asset, KeyFile.parse(json)),
  });

  const find = async (asset: AssetKey, keyId: string, purpose: ContentKey['purpose']): Promise<Uint8Array | null> => {
    const wanted = (key: ContentKey): boolean => key.id === keyId && key.purpose === purpose;
    // A rung being encoded adds keys: one that we do not know is worth another look.
    const found = (await file.read(asset))?.find(wanted) ?? (await file.readNow(asset))?.find(wanted);
    return found?.key ?? null;
  };

  return {
    segmentKey: (asset, keyId) => find(asset, keyId, 'segment'),
    pictureKey: (asset) => find(asset, PICTURE_KEY_ID, 'picture'),
  };
}
