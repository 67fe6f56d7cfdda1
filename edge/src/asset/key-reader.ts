import { type ContentKey, openKeyFile, PICTURE_KEY_ID } from '@streamgate/asset-format/key-file';
import { KeyFile } from '@streamgate/asset-format/manifest';
import { keyFilePath } from '@streamgate/asset-format/paths';
import type { Clock } from '@streamgate/kernel/clock';
import type { ObjectStore } from '@streamgate/object-store/object-store';
import { type AssetKey, cacheKeyOf } from './asset-key.ts';
import { createRecentCache } from './recent-cache.ts';

const KEEP_MS = 30_000;
const NEW_KEYS_MS = 1_000;
const ASSETS = 500;

/** Content keys in clear, kept in memory for seconds only. Each function answers null for what is not there. */
export interface KeyReader {
  /** 16 bytes that a player under a lease may have. A picture key is never found here. */
  segmentKey(asset: AssetKey, keyId: string): Promise<Uint8Array | null>;
  /** The asset's key for posters and storyboards; it stays in this process. */
  pictureKey(asset: AssetKey): Promise<Uint8Array | null>;
}

const decoder = new TextDecoder();

export function createKeyReader(deps: { store: ObjectStore; clock: Clock; masterKey: Uint8Array }): KeyReader {
  const kept = createRecentCache<readonly ContentKey[]>({ clock: deps.clock, ttlMs: KEEP_MS, size: ASSETS });
  // A rung being encoded adds keys: an id we do not know is worth another look, once a second.
  const fresh = createRecentCache<readonly ContentKey[]>({ clock: deps.clock, ttlMs: NEW_KEYS_MS, size: ASSETS });

  const load = async (asset: AssetKey): Promise<readonly ContentKey[]> => {
    const bytes = await deps.store.get(keyFilePath(asset.tenantId, asset.assetId));
    if (bytes === null) return [];
    return openKeyFile(deps.masterKey, asset, KeyFile.parse(JSON.parse(decoder.decode(bytes))));
  };

  const find = async (asset: AssetKey, wanted: (key: ContentKey) => boolean): Promise<Uint8Array | null> => {
    for (const cache of [kept, fresh]) {
      const keys = await cache.get(cacheKeyOf(asset), () => load(asset));
      const found = keys.find(wanted);
      if (found !== undefined) return found.key;
    }
    return null;
  };

  return {
    segmentKey: (asset, keyId) => find(asset, ({ id, purpose }) => id === keyId && purpose === 'segment'),
    pictureKey: (asset) => find(asset, ({ id, purpose }) => id === PICTURE_KEY_ID && purpose === 'picture'),
  };
}
