import type { TenantId } from '@streamgate/kernel/ids';
import type { MediaDeps } from '../deps.ts';
import { measureStorage, type StorageUse } from './storage.store.ts';

/** Room used, reserved and allowed for a tenant. */
export async function readStorage(deps: MediaDeps, tenantId: TenantId): Promise<StorageUse & { limitBytes: bigint }> {
  const use = await measureStorage(deps.database, tenantId, new Date(deps.clock.now()));
  return { ...use, limitBytes: BigInt(deps.env.storageLimitBytes) };
}
