import { KeyFile } from '@streamgate/asset-format/manifest';
import { keyFilePath } from '@streamgate/asset-format/paths';
import { keyContext, unwrapBytes } from '@streamgate/asset-format/wrap-key';
import type { Clock } from '@streamgate/kernel/clock';
import type { ObjectStore } from '@streamgate/object-store/object-store';
import { type AssetKey, cacheKeyOf } from './asset-key.ts';
import { createRecentCache } from './recent-cache.ts';

type Purpose = KeyFile['keys'][number]['purpose'];
interface ContentKey {
  readonly purpose: Purpose;
  readonly bytes: Uint8Array;
}
type ContentKeys = ReadonlyMap<string, ContentKey>;

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

function unwrapAll(file: KeyFile, asset: AssetKey, masterKey: Uint8Array): ContentKeys {
  const { version, wrapped } = file.tenantKey;
  const tenantKey = unwrapBytes(masterKey, Buffer.from(wrapped, 'base64'), keyContext.tenant(asset.tenantId, version));
  const open = (id: string, text: string): Uint8Array =>
    unwrapBytes(tenantKey, Buffer.from(text, 'base64'), keyContext.content(asset.tenantId, asset.assetId, id));
  return new Map(file.keys.map((key) => [key.id, { purpose: key.purpose, bytes: open(key.id, key.wrapped) }]));
}

export function createKeyReader(deps: { store: ObjectStore; clock: Clock; masterKey: Uint8Array }): KeyReader {
  const kept = createRecentCache<ContentKeys>({ clock: deps.clock, ttlMs: KEEP_MS, size: ASSETS });
  // A rung being encoded adds keys: an id we do not know is worth another look, once a second.
  const fresh = createRecentCache<ContentKeys>({ clock: deps.clock, ttlMs: NEW_KEYS_MS, size: ASSETS });

  const load = async (asset: AssetKey): Promise<ContentKeys> => {
    const bytes = await deps.store.get(keyFilePath(asset.tenantId, asset.assetId));
    if (bytes === null) return new Map();
    return unwrapAll(KeyFile.parse(JSON.parse(decoder.decode(bytes))), asset, deps.masterKey);
  };

  const find = async (asset: AssetKey, wanted: (id: string, key: ContentKey) => boolean): Promise<Uint8Array | null> => {
    for (const cache of [kept, fresh]) {
      const keys = await cache.get(cacheKeyOf(asset), () => load(asset));
      for (const [id, key] of keys) if (wanted(id, key)) return key.bytes;
    }
    return null;
  };

  return {
    segmentKey: (asset, keyId) => find(asset, (id, key) => id === keyId && key.purpose === 'segment'),
    pictureKey: (asset) => find(asset, (_id, key) => key.purpose === 'picture'),
  };
}
