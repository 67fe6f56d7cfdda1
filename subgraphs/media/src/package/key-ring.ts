import {
  type ContentKey,
  newContentKey,
  openKeyFile,
  PICTURE_KEY_ID,
  sealKeyFile,
  type TenantKey,
} from '@streamgate/asset-format/key-file';
import { KeyFile } from '@streamgate/asset-format/manifest';
import { keyFilePath } from '@streamgate/asset-format/paths';
import { Fault } from '@streamgate/kernel/fault';
import type { AssetId, TenantId } from '@streamgate/kernel/ids';
import type { ObjectStore } from '@streamgate/object-store/object-store';

export interface KeyRingDeps {
  readonly store: ObjectStore;
  readonly masterKey: Uint8Array;
  readonly tenantKey: TenantKey;
  readonly wrappedTenantKey: Uint8Array;
}

interface Owner {
  readonly tenantId: TenantId;
  readonly assetId: AssetId;
}

/** The content keys of one asset. */
export interface KeyRing {
  /** Makes keys that are not there yet. */
  need(ids: readonly string[]): void;
  /** Throws for a key that was never needed. */
  key(id: string): Uint8Array;
  readonly pictureKey: Uint8Array;
  /** Writes keys.json if keys were made since the last time; must come before a manifest that names them. */
  save(): Promise<void>;
}

/** Opens the asset's keys, keeping those of an earlier attempt: what a player already holds must stay readable. */
export async function openKeyRing(deps: KeyRingDeps, owner: Owner): Promise<KeyRing> {
  const path = keyFilePath(owner.tenantId, owner.assetId);
  const stored = await deps.store.get(path);
  const known =
    stored === null ? [] : openKeyFile(deps.masterKey, owner, KeyFile.parse(JSON.parse(Buffer.from(stored).toString())));
  const keys = new Map<string, ContentKey>(known.map((key) => [key.id, key]));
  let saved = known.length;
  const take = (id: string): Uint8Array => {
    const key = keys.get(id);
    if (key === undefined) throw new Fault(`Content key ${id} was not made.`, { retryable: false });
    return key.key;
  };
  if (!keys.has(PICTURE_KEY_ID)) keys.set(PICTURE_KEY_ID, newContentKey(PICTURE_KEY_ID, 'picture'));
  return {
    need: (ids) => {
      for (const id of ids) if (!keys.has(id)) keys.set(id, newContentKey(id, 'segment'));
    },
    key: take,
    pictureKey: take(PICTURE_KEY_ID),
    save: async () => {
      if (saved === keys.size) return;
      const file = sealKeyFile(deps.tenantKey, deps.wrappedTenantKey, owner, [...keys.values()]);
      await deps.store.put(path, Buffer.from(JSON.stringify(file)));
      saved = file.keys.length;
    },
  };
}
