import { randomBytes } from 'node:crypto';
import { Fault } from '@streamgate/kernel/fault';
import type { AssetId, TenantId } from '@streamgate/kernel/ids';
import type { KeyFile } from './manifest.ts';
import { keyContext, unwrapBytes, wrapBytes } from './wrap-key.ts';

/** One content key in clear; only ever in memory. */
export interface ContentKey {
  readonly id: string;
  readonly purpose: 'segment' | 'picture';
  readonly key: Uint8Array;
}

interface Owner {
  readonly tenantId: TenantId;
  readonly assetId: AssetId;
}

/** The tenant's key-encryption key in clear, with its version. */
export interface TenantKey {
  readonly version: number;
  readonly key: Uint8Array;
}

const KEY_BYTES = { segment: 16, picture: 32 } as const;

export const newContentKey = (id: string, purpose: ContentKey['purpose']): ContentKey => ({
  id,
  purpose,
  key: randomBytes(KEY_BYTES[purpose]),
});

/** A new key-encryption key for a tenant, as it is kept: wrapped by the master key (32 bytes). */
export const newWrappedTenantKey = (masterKey: Uint8Array, tenantId: TenantId, version: number): Uint8Array =>
  wrapBytes(masterKey, randomBytes(32), keyContext.tenant(tenantId, version));

export const openTenantKey = (masterKey: Uint8Array, tenantId: TenantId, version: number, wrapped: Uint8Array): TenantKey => ({
  version,
  key: unwrapBytes(masterKey, wrapped, keyContext.tenant(tenantId, version)),
});

/** Makes `keys.json`: each content key wrapped by the tenant's key, that one as it is kept, wrapped by the master key; base64. */
export function sealKeyFile(
  tenantKey: TenantKey,
  wrappedTenantKey: Uint8Array,
  owner: Owner,
  keys: readonly ContentKey[],
): KeyFile {
  return {
    format: 1,
    tenantKey: { version: tenantKey.version, wrapped: Buffer.from(wrappedTenantKey).toString('base64') },
    keys: keys.map(({ id, purpose, key }) => {
      const wrapped = wrapBytes(tenantKey.key, key, keyContext.content(owner.tenantId, owner.assetId, id));
      return { id, purpose, wrapped: Buffer.from(wrapped).toString('base64') };
    }),
  };
}

/** Opens `keys.json` with the master key; throws a Fault when it was not made for this tenant and asset. */
export function openKeyFile(masterKey: Uint8Array, owner: Owner, file: KeyFile): readonly ContentKey[] {
  const wrappedTenantKey = Buffer.from(file.tenantKey.wrapped, 'base64');
  const tenantKey = openTenantKey(masterKey, owner.tenantId, file.tenantKey.version, wrappedTenantKey);
  return file.keys.map(({ id, purpose, wrapped }) => {
    const context = keyContext.content(owner.tenantId, owner.assetId, id);
    const key = unwrapBytes(tenantKey.key, Buffer.from(wrapped, 'base64'), context);
    if (key.length !== KEY_BYTES[purpose]) throw new Fault(`Key ${id} has the wrong length.`, { retryable: false });
    return { id, purpose, key };
  });
}

/** The id of the asset's one picture key in `keys.json`. */
export const PICTURE_KEY_ID = 'pictures';

/** Seals a picture for the store: AES-256-GCM under the picture key, bound to its path. */
export const sealPicture = (pictureKey: Uint8Array, owner: Owner, path: string, jpeg: Uint8Array): Uint8Array =>
  wrapBytes(pictureKey, jpeg, keyContext.picture(owner.tenantId, owner.assetId, path));

/** The JPEG again; `path` is as the manifest names it, relative to the asset's folder. */
export const openPicture = (pictureKey: Uint8Array, owner: Owner, path: string, sealed: Uint8Array): Uint8Array =>
  unwrapBytes(pictureKey, sealed, keyContext.picture(owner.tenantId, owner.assetId, path));
