import { type LeaseId, parseId, type TenantId } from '@streamgate/kernel/ids';
import type { Lease } from '@streamgate/playback-lease/lease';
import { endLease, readLease } from '@streamgate/playback-lease/lease-store';
import type { Caller } from '@streamgate/service/caller';
import type { Deps } from '../deps.ts';
import { type LeaseProof, readProof } from './lease-proof.ts';
import { unhang } from './lease-sets.ts';

/** A lease and its proof when they are the caller's own; null otherwise, as if there were none. */
export async function findOwnLease(
  deps: Deps,
  tenantId: TenantId,
  request: { caller: Caller; leaseId: string },
): Promise<{ lease: Lease; proof: LeaseProof } | null> {
  const leaseId = parseId<LeaseId>(request.leaseId);
  if (leaseId === null) return null;
  const [lease, proof] = await Promise.all([readLease(deps.redis, leaseId), readProof(deps.redis, leaseId)]);
  if (lease === null || proof === null || lease.tenantId !== tenantId) return null;
  const isOwn = lease.accountId === request.caller.accountId && proof.apiKeyId === request.caller.apiKeyId;
  return isOwn ? { lease, proof } : null;
}

/** Gives a lease back; somebody else's stays as it is. */
export async function endPlayback(deps: Deps, tenantId: TenantId, request: { caller: Caller; leaseId: string }): Promise<void> {
  const own = await findOwnLease(deps, tenantId, request);
  if (own === null) return;
  await endLease(deps.redis, own.lease.id, { code: 'GIVEN_BACK', message: 'Playback was ended here.' });
  await unhang(deps.redis, own.proof.sets, own.lease.id);
}
