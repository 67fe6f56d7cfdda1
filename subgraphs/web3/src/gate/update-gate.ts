import { enqueue } from '@streamgate/jobs/outbox';
import { type GateId, newId, parseId, type TenantId } from '@streamgate/kernel/ids';
import { done, type Outcome, refuse } from '@streamgate/kernel/outcome';
import type { Deps } from '../deps.ts';
import { recheckLeasesJob } from '../lease/recheck-leases.job.ts';
import { checkInput, type GateRequest } from './check-input.ts';
import { findGates, type Gate, replaceGate } from './gate.store.ts';

export const noGate = () => refuse('NOT_FOUND', 'There is no such gate. Look it up in the list of gates.');

/** Changes a gate; everybody who watches behind it is asked again. */
export async function updateGate(
  deps: Deps,
  tenantId: TenantId,
  request: { id: string; input: GateRequest },
): Promise<Outcome<Gate>> {
  const id = parseId<GateId>(request.id);
  if (id === null || (await findGates(deps.database, tenantId, [id])).length === 0) return noGate();
  const checked = await checkInput(deps.chains, request.input);
  if (!checked.ok) return checked;
  return deps.database.$transaction(async (tx) => {
    const gate = await replaceGate(tx, tenantId, id, checked.value);
    if (gate === null) return noGate();
    await enqueue(tx, recheckLeasesJob, { tenantId, of: 'gate', id, changeId: newId() });
    return done(gate);
  });
}
