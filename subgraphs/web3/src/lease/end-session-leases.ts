import type { SessionId } from '@streamgate/kernel/ids';
import { endLease } from '@streamgate/playback-lease/lease-store';
import type { Deps } from '../deps.ts';
import { leasesOn, sessionSet } from './lease-sets.ts';

/** Ends every lease that a session opened; it has ended itself. */
export async function endSessionLeases(deps: Deps, sessionId: SessionId): Promise<void> {
  const leaseIds = await leasesOn(deps.redis, [sessionSet(sessionId)], deps.clock.now());
  const end = { code: 'SIGNED_OUT', message: 'You signed out, so playback stopped.' } as const;
  for (const leaseId of leaseIds) await endLease(deps.redis, leaseId, end);
}
