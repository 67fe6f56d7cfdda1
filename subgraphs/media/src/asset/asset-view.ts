import type { Caller } from '@streamgate/service/caller';
import { isOddity, ODDITIES } from '../transcode/oddities.rules.ts';
import { assetErrorOf } from './asset-errors.rules.ts';
import type { AssetRow } from './asset-moves.store.ts';

export interface VideoRef {
  readonly id: string;
}

export interface TenantRef {
  readonly id: string;
}

export interface StorageView {
  readonly usedBytes: bigint;
  readonly reservedBytes: bigint;
  readonly limitBytes: bigint;
}

export interface OddityView {
  readonly code: string;
  readonly message: string;
}

/** Members of the tenant see how an asset was made; everybody else sees only how it is. */
export const mayInspect = (caller: Caller): boolean => caller.permissions.includes('videos:read');

/** The asset as this caller may know it: one that was deleted is gone for everybody but members. */
export const visibleAsset = (caller: Caller, row: AssetRow): AssetRow | null =>
  row.state !== 'deleted' || mayInspect(caller) ? row : null;

export const oddityViews = (row: AssetRow): OddityView[] =>
  row.oddities.filter(isOddity).map((code) => ({ code, message: ODDITIES[code] }));

/** Why an asset is errored; null when it is not. */
export function errorView(row: AssetRow) {
  if (row.state !== 'errored' || row.errorCode === null) return null;
  return { ...assetErrorOf(row.errorCode), detail: row.errorDetail };
}
