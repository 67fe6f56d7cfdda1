import { fileURLToPath } from 'node:url';
import { Fault } from '@streamgate/kernel/fault';
import { createDiskObjectStore } from './disk-object-store.ts';
import type { ObjectStore } from './object-store.ts';

/** Opens the store that OBJECT_STORE_URL names: "file:///absolute/folder". */
export function openObjectStore(url: string): ObjectStore {
  const parsed = URL.parse(url);
  if (parsed?.protocol !== 'file:') throw new Fault('OBJECT_STORE_URL must be file:///an/absolute/folder.', { retryable: false });
  return createDiskObjectStore(fileURLToPath(parsed));
}
