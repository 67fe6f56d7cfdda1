import { type GateId, parseId, type TenantId } from '@streamgate/kernel/ids';
import { done, type Outcome, refuse } from '@streamgate/kernel/outcome';
import type { Deps } from '../deps.ts';
import { countVideos, findGates, type Gate, removeGate } from './gate.store.ts';
import { noGate } from './update-gate.ts';

const inUse = (count: number) =>
  refuse('IN_USE', `${count} ${count === 1 ? 'video stands' : 'videos stand'} behind this gate. Take it off them first.`);

/** Takes a gate away that no video uses; the answer holds it as it was. */
export async function deleteGate(deps: Deps, tenantId: TenantId, request: { id: string }): Promise<Outcome<Gate>> {
  const id = parseId<GateId>(request.id);
  if (id === null) return noGate();
  return deps.database.$transaction(async (tx) => {
    const [gate] = await findGates(tx, tenantId, [id]);
    if (gate === undefined) return noGate();
    const uses = (await countVideos(tx, tenantId, [id])).get(id) ?? 0;
    if (uses > 0) return inUse(uses);
    await tx.videoAccess.updateMany({ where: { tenantId, gateId: id, deleted: true }, data: { gateId: null } });
    return (await removeGate(tx, tenantId, id)) ? done(gate) : noGate();
  });
}
