import type { GateId, TenantId } from '@streamgate/kernel/ids';
import type { Deps } from '../deps.ts';
import { gateSet, leasesOn, prune } from './lease-sets.ts';
import { recheckLeases } from './recheck-leases.ts';

/** Asks again for every live lease behind a gate, in case news of a transfer was lost; returns how many. */
export async function sweepLeases(deps: Deps): Promise<number> {
  const where = { uses: { some: { deleted: false } } };
  const gates = await deps.database.gate.findMany({ where, select: { id: true, tenantId: true } });
  let count = 0;
  for (const gate of gates) {
    const tenantId = gate.tenantId as TenantId;
    const set = gateSet(tenantId, gate.id as GateId);
    await prune(deps.redis, [set], deps.clock.now());
    const leaseIds = await leasesOn(deps.redis, [set], deps.clock.now());
    await recheckLeases(deps, tenantId, leaseIds);
    count += leaseIds.length;
  }
  return count;
}
