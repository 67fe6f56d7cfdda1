import { isId, type TenantId } from '@streamgate/kernel/ids';
import type { Caller } from '@streamgate/service/caller';
import DataLoader from 'dataloader';
import {
  type EventRow,
  findAssetEvents,
  findAssets,
  findAssetsOfVideos,
  findRenditions,
  type RenditionRow,
} from './asset/asset.store.ts';
import type { AssetRow } from './asset/asset-moves.store.ts';
import { mayInspect, visibleAsset } from './asset/asset-view.ts';
import type { MediaDeps } from './deps.ts';
import { findVideos } from './video/media-video.store.ts';

/** What one request reads again and again, gathered: one query for each level, for what the caller may see. */
export interface Loaders {
  readonly asset: DataLoader<string, AssetRow | null>;
  readonly assetOfVideo: DataLoader<string, AssetRow | null>;
  readonly renditions: DataLoader<string, RenditionRow[]>;
  readonly events: DataLoader<string, EventRow[]>;
  /** Whether a video's poster is public; false for one that media does not know. */
  readonly posterPublic: DataLoader<string, boolean>;
}

/** Ids that are none are answered like missing rows; without a tenant there are no rows. */
function batched<Value>(
  tenantId: TenantId | null,
  missing: () => Value,
  read: (tenantId: TenantId, ids: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
): DataLoader<string, Value> {
  return new DataLoader(async (ids) => {
    const known = ids.filter(isId);
    const rows = tenantId === null || known.length === 0 ? null : await read(tenantId, known);
    return ids.map((id) => rows?.get(id) ?? missing());
  });
}

export function createLoaders({ database }: MediaDeps, caller: Caller): Loaders {
  const { tenantId } = caller;
  return {
    asset: batched<AssetRow | null>(
      tenantId,
      () => null,
      async (tenant, ids) => {
        const rows = await findAssets(database, tenant, ids as never);
        return new Map(rows.map((row) => [row.id, visibleAsset(caller, row)]));
      },
    ),
    assetOfVideo: batched<AssetRow | null>(
      tenantId,
      () => null,
      async (tenant, ids) => {
        const rows = await findAssetsOfVideos(database, tenant, ids as never);
        return new Map([...rows].map(([videoId, row]) => [videoId, visibleAsset(caller, row)]));
      },
    ),
    renditions: batched<RenditionRow[]>(
      tenantId,
      () => [],
      async (tenant, ids) => Map.groupBy(await findRenditions(database, tenant, ids), (row) => row.assetId),
    ),
    events: batched<EventRow[]>(
      tenantId,
      () => [],
      async (tenant, ids) =>
        mayInspect(caller) ? Map.groupBy(await findAssetEvents(database, tenant, ids), (row) => row.assetId) : new Map(),
    ),
    posterPublic: batched<boolean>(
      tenantId,
      () => false,
      async (tenant, ids) => {
        const rows = await findVideos(database, tenant, ids);
        return new Map(rows.map((row) => [row.videoId, row.posterPublic]));
      },
    ),
  };
}
