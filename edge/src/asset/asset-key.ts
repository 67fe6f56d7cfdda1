import type { AssetId, TenantId } from '@streamgate/kernel/ids';

/** Which asset: always both, so that no cache or path can forget the tenant. */
export interface AssetKey {
  readonly tenantId: TenantId;
  readonly assetId: AssetId;
}

export const cacheKeyOf = (asset: AssetKey): string => `${asset.tenantId}/${asset.assetId}`;
