import { type Connection, type PageRequest, parsePage, toConnection } from '@streamgate/kernel/connection';
import type { TenantId } from '@streamgate/kernel/ids';
import { done, type Outcome } from '@streamgate/kernel/outcome';
import type { Deps } from '../deps.ts';
import { type Gate, pageGates } from './gate.store.ts';

export type GatePage = Connection<Gate>;

/** The tenant's gates, newest first. */
export async function listGates(deps: Deps, tenantId: TenantId, request: PageRequest): Promise<Outcome<GatePage>> {
  const page = parsePage(request, 2);
  if (!page.ok) return page;
  const [at, id] = page.value.after ?? [];
  const before = at === undefined || id === undefined ? null : { createdAt: new Date(Number(at)), id };
  const gates = await pageGates(deps.database, tenantId, { limit: page.value.limit, before });
  return done(toConnection(gates, page.value, (gate) => [String(gate.createdAt.getTime()), gate.id]));
}
