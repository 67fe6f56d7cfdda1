import { type AssetId, parseId, type TenantId } from '@streamgate/kernel/ids';
import type { AssetKey } from '../asset/asset-key.ts';

const RENDITION = /^[a-z0-9-]{1,40}$/;
/** "init.5f3a….mp4", "000001.9c0d….m4s": manifest, keys and pictures have other endings. */
const FILE = /^[a-z0-9]{1,64}(?:\.[a-z0-9]{1,64})?\.(?:mp4|m4s)$/;

export interface SegmentAddress extends AssetKey {
  /** Within the asset's folder. */
  readonly path: string;
}

/** The object that an address names; null for anything that is not a segment's place. */
export function parseSegmentAddress(parts: {
  tenantId: string;
  assetId: string;
  rendition: string;
  file: string;
}): SegmentAddress | null {
  const tenantId = parseId<TenantId>(parts.tenantId);
  const assetId = parseId<AssetId>(parts.assetId);
  if (tenantId === null || assetId === null || !RENDITION.test(parts.rendition) || !FILE.test(parts.file)) return null;
  return { tenantId, assetId, path: `${parts.rendition}/${parts.file}` };
}
