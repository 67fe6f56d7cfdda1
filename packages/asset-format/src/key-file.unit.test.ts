import { randomBytes } from 'node:crypto';
import { type AssetId, newId, type TenantId } from '@streamgate/kernel/ids';
import { expect, test } from 'vitest';
import {
  newContentKey,
  newWrappedTenantKey,
  openKeyFile,
  openPicture,
  openTenantKey,
  PICTURE_KEY_ID,
  sealKeyFile,
  sealPicture,
} from './key-file.ts';
import { KeyFile } from './manifest.ts';

const masterKey = randomBytes(32);
const owner = { tenantId: newId<TenantId>(), assetId: newId<AssetId>() };
const wrappedTenantKey = newWrappedTenantKey(masterKey, owner.tenantId, 1);
const tenantKey = openTenantKey(masterKey, owner.tenantId, 1, wrappedTenantKey);
const keys = [newContentKey('k0', 'segment'), newContentKey(PICTURE_KEY_ID, 'picture')];
const file = KeyFile.parse(JSON.parse(JSON.stringify(sealKeyFile(tenantKey, wrappedTenantKey, owner, keys))));

test('keys come back as they were, through JSON', () => {
  const opened = openKeyFile(masterKey, owner, file);
  expect(opened.map(({ id, purpose, key }) => [id, purpose, Buffer.from(key).toString('hex')])).toEqual(
    keys.map(({ id, purpose, key }) => [id, purpose, Buffer.from(key).toString('hex')]),
  );
});

test('another master key, tenant, asset or key id opens nothing', () => {
  expect(() => openKeyFile(randomBytes(32), owner, file)).toThrow('do not open');
  expect(() => openKeyFile(masterKey, { ...owner, tenantId: newId<TenantId>() }, file)).toThrow('do not open');
  expect(() => openKeyFile(masterKey, { ...owner, assetId: newId<AssetId>() }, file)).toThrow('do not open');
  const renamed = { ...file, keys: file.keys.map((key) => ({ ...key, id: 'k9' })) };
  expect(() => openKeyFile(masterKey, owner, renamed)).toThrow('do not open');
});

test('a sealed picture opens at its own path only', () => {
  const key = keys[1]?.key ?? new Uint8Array();
  const sealed = sealPicture(key, owner, 'poster.jpg', Buffer.from('jpeg'));
  expect(Buffer.from(openPicture(key, owner, 'poster.jpg', sealed)).toString()).toBe('jpeg');
  expect(() => openPicture(key, owner, 'board/0.jpg', sealed)).toThrow('do not open');
});
