import { Manifest } from '@streamgate/asset-format/manifest';
import { manifestPath } from '@streamgate/asset-format/paths';
import type { Clock } from '@streamgate/kernel/clock';
import { Fault } from '@streamgate/kernel/fault';
import type { ObjectInfo, ObjectStore } from '@streamgate/object-store/object-store';
import { type AssetKey, cacheKeyOf } from './asset-key.ts';
import { createRecentCache } from './recent-cache.ts';

interface Known {
  readonly info: ObjectInfo;
  readonly manifest: Manifest;
}

const LOOK_AGAIN_MS = 1_000;
const ASSETS = 500;

/** The asset's manifest as of at most a second ago; the same object as long as the file is the same. Null when there is none. */
export type ReadManifest = (asset: AssetKey) => Promise<Manifest | null>;

const isSame = (a: ObjectInfo, b: ObjectInfo): boolean =>
  a.sizeBytes === b.sizeBytes && a.modifiedAt.getTime() === b.modifiedAt.getTime() && a.sha256 === b.sha256;

const decoder = new TextDecoder();

export function createManifestReader(deps: { store: ObjectStore; clock: Clock }): ReadManifest {
  const cache = createRecentCache<Known | null>({ clock: deps.clock, ttlMs: LOOK_AGAIN_MS, size: ASSETS });

  const load = async (asset: AssetKey, previous: Known | null): Promise<Known | null> => {
    const path = manifestPath(asset.tenantId, asset.assetId);
    const info = await deps.store.head(path);
    if (info === null) return null;
    if (previous !== null && isSame(previous.info, info)) return previous;
    const bytes = await deps.store.get(path);
    if (bytes === null) return null;
    const manifest = Manifest.parse(JSON.parse(decoder.decode(bytes)));
    if (manifest.tenantId !== asset.tenantId || manifest.assetId !== asset.assetId) {
      throw new Fault('A manifest names another asset than its folder.', { retryable: false });
    }
    return { info, manifest };
  };

  return async (asset) => (await cache.get(cacheKeyOf(asset), (previous) => load(asset, previous)))?.manifest ?? null;
}
