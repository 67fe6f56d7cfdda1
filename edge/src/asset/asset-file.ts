import type { Clock } from '@streamgate/kernel/clock';
import type { ObjectInfo, ObjectStore } from '@streamgate/object-store/object-store';
import { type AssetKey, cacheKeyOf } from './asset-key.ts';
import { createRecentCache } from './recent-cache.ts';

const ASSETS = 500;

interface Known<Value> {
  readonly info: ObjectInfo;
  readonly value: Value;
}

/** A small JSON file that each asset has, parsed; the same object for as long as the file is the same. Null where there is none. */
export interface AssetFile<Value> {
  /** As it was at most `ttlMs` ago. */
  read(asset: AssetKey): Promise<Value | null>;
  /** As it is now. */
  readNow(asset: AssetKey): Promise<Value | null>;
}

interface Source<Value> {
  readonly store: ObjectStore;
  readonly clock: Clock;
  readonly ttlMs: number;
  readonly path: (asset: AssetKey) => string;
  readonly parse: (json: unknown, asset: AssetKey) => Value;
}

const isSame = (a: ObjectInfo, b: ObjectInfo): boolean =>
  a.sizeBytes === b.sizeBytes && a.modifiedAt.getTime() === b.modifiedAt.getTime() && a.sha256 === b.sha256;

const decoder = new TextDecoder();

export function openAssetFile<Value>({ store, clock, ttlMs, path, parse }: Source<Value>): AssetFile<Value> {
  const cache = createRecentCache<Known<Value> | null>({ clock, ttlMs, size: ASSETS });

  const load = async (asset: AssetKey, previous: Known<Value> | null): Promise<Known<Value> | null> => {
    const info = await store.head(path(asset));
    if (info === null || (previous !== null && isSame(previous.info, info))) return info === null ? null : previous;
    const bytes = await store.get(path(asset));
    return bytes === null ? null : { info, value: parse(JSON.parse(decoder.decode(bytes)), asset) };
  };

  return {
    read: async (asset) => (await cache.get(cacheKeyOf(asset), (previous) => load(asset, previous)))?.value ?? null,
    readNow: async (asset) => (await cache.renew(cacheKeyOf(asset), (previous) => load(asset, previous)))?.value ?? null,
  };
}
