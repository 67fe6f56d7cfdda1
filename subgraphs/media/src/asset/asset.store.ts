import type { AssetId, TenantId, VideoId } from '@streamgate/kernel/ids';
import type { Transaction } from '@streamgate/prisma/database';
import type { AssetRow } from './asset-moves.store.ts';
import { WATCHABLE } from './asset-state.rules.ts';

/** One asset of the tenant; null when there is none. */
export const findAsset = (tx: Transaction, tenantId: TenantId, assetId: AssetId): Promise<AssetRow | null> =>
  tx.asset.findFirst({ where: { id: assetId, tenantId } });

export const findAssets = (tx: Transaction, tenantId: TenantId, assetIds: readonly AssetId[]): Promise<AssetRow[]> =>
  tx.asset.findMany({ where: { tenantId, id: { in: [...assetIds] } } });

/** For each video the asset that stands for it: the newest that plays, else the newest that is not deleted. One query. */
export async function findAssetsOfVideos(
  tx: Transaction,
  tenantId: TenantId,
  videoIds: readonly VideoId[],
): Promise<ReadonlyMap<string, AssetRow>> {
  const rows = await tx.asset.findMany({
    where: { tenantId, videoId: { in: [...videoIds] }, state: { not: 'deleted' } },
    orderBy: { id: 'asc' },
  });
  const chosen = new Map<string, AssetRow>();
  for (const row of rows) {
    const other = chosen.get(row.videoId);
    const isWorse = other !== undefined && WATCHABLE.includes(other.state) && !WATCHABLE.includes(row.state);
    if (!isWorse) chosen.set(row.videoId, row);
  }
  return chosen;
}

type RenditionRow = Awaited<ReturnType<Transaction['rendition']['findFirstOrThrow']>>;
type EventRow = Awaited<ReturnType<Transaction['assetEvent']['findFirstOrThrow']>>;

export type { EventRow, RenditionRow };

/** Renditions of several assets, best first: pictures by size, then sound. */
export const findRenditions = (tx: Transaction, tenantId: TenantId, assetIds: readonly string[]): Promise<RenditionRow[]> =>
  tx.rendition.findMany({
    where: { tenantId, assetId: { in: [...assetIds] } },
    orderBy: [{ kind: 'desc' }, { height: 'desc' }, { name: 'asc' }],
  });

/** Timeline lines of several assets, in order. */
export const findAssetEvents = (tx: Transaction, tenantId: TenantId, assetIds: readonly string[]): Promise<EventRow[]> =>
  tx.assetEvent.findMany({ where: { tenantId, assetId: { in: [...assetIds] } }, orderBy: [{ at: 'asc' }, { id: 'asc' }] });

const IDS_ONLY = { id: true } as const;

/** Ids of a video's assets that are not deleted. */
export const findAssetIdsOfVideo = async (tx: Transaction, tenantId: TenantId, videoId: VideoId): Promise<AssetId[]> => {
  const rows = await tx.asset.findMany({ where: { tenantId, videoId, state: { not: 'deleted' } }, select: IDS_ONLY });
  return rows.map(({ id }) => id as AssetId);
};
