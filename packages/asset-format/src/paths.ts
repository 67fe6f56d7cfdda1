import type { AssetId, TenantId } from '@streamgate/kernel/ids';

/** The folder of one asset in the object store. Names in it carry no secret. */
export const assetFolder = (tenantId: TenantId, assetId: AssetId): string => `assets/${tenantId}/${assetId}/`;

export const manifestPath = (tenantId: TenantId, assetId: AssetId): string => `${assetFolder(tenantId, assetId)}manifest.json`;

export const keyFilePath = (tenantId: TenantId, assetId: AssetId): string => `${assetFolder(tenantId, assetId)}keys.json`;

/** Sources are kept apart from what is served; the edge writes them and never reads them back to anybody. */
export const sourcePath = (uploadId: string): string => `uploads/${uploadId}`;
