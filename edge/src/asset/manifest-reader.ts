import { Manifest } from '@streamgate/asset-format/manifest';
import { manifestPath } from '@streamgate/asset-format/paths';
import type { Clock } from '@streamgate/kernel/clock';
import { Fault } from '@streamgate/kernel/fault';
import type { ObjectStore } from '@streamgate/object-store/object-store';
import { openAssetFile } from './asset-file.ts';
import type { AssetKey } from './asset-key.ts';

const LOOK_AGAIN_MS = 1_000;

/** The asset's manifest as of at most a second ago; null when there is none. */
export type ReadManifest = (asset: AssetKey) => Promise<Manifest | null>;

function parseManifest(json: unknown, asset: AssetKey): Manifest {
  const manifest = Manifest.parse(json);
  if (manifest.tenantId === asset.tenantId && manifest.assetId === asset.assetId) return manifest;
  throw new Fault('A manifest names another asset than its folder.', { retryable: false });
}

export const createManifestReader = (deps: { store: ObjectStore; clock: Clock }): ReadManifest =>
  openAssetFile({
    ...deps,
    ttlMs: LOOK_AGAIN_MS,
    path: ({ tenantId, assetId }) => manifestPath(tenantId, assetId),
    parse: parseManifest,
  }).read;
