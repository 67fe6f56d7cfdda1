import { type GateId, newId, type TenantId } from '@streamgate/kernel/ids';
import { done, type Outcome, refuse } from '@streamgate/kernel/outcome';
import { once } from '@streamgate/prisma/idempotency';
import type { Deps } from '../deps.ts';
import { checkInput, type GateRequest } from './check-input.ts';
import { findGates, type Gate, insertGate } from './gate.store.ts';

/** Makes a gate after looking up every contract; the same idempotency key gives the same gate. */
export async function createGate(
  deps: Deps,
  tenantId: TenantId,
  request: { input: GateRequest; idempotencyKey?: string | null },
): Promise<Outcome<Gate>> {
  const checked = await checkInput(deps.chains, request.input);
  if (!checked.ok) return checked;
  const call = { tenantId, operation: 'web3.create-gate', key: request.idempotencyKey, request: request.input };
  return deps.database.$transaction(async (tx): Promise<Outcome<Gate>> => {
    const made = await once(tx, call, async () => {
      const gate = await insertGate(tx, tenantId, newId<GateId>(deps.clock.now()), checked.value);
      return done(gate.id as string);
    });
    if (!made.ok) return made;
    const [gate] = await findGates(tx, tenantId, [made.value]);
    return gate === undefined ? refuse('NOT_FOUND', 'The gate that this key made was deleted.') : done(gate);
  });
}
