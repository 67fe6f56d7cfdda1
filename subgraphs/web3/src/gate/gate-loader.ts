import type { Caller } from '@streamgate/service/caller';
import { requireTenant } from '@streamgate/service/graph/access';
import DataLoader from 'dataloader';
import type { Deps } from '../deps.ts';
import { countVideos, findGates, type Gate } from './gate.store.ts';

export interface GateLoaders {
  readonly gate: DataLoader<string, Gate | null>;
  readonly videoCount: DataLoader<string, number>;
}

/** Gates of the caller's tenant, one statement for any number of them. */
export function createGateLoaders(deps: Deps, caller: Caller): GateLoaders {
  const gate = new DataLoader<string, Gate | null>(async (ids) => {
    const byId = new Map<string, Gate>((await findGates(deps.database, requireTenant(caller), ids)).map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });
  const videoCount = new DataLoader<string, number>(async (ids) => {
    const counts = await countVideos(deps.database, requireTenant(caller), ids);
    return ids.map((id) => counts.get(id) ?? 0);
  });
  return { gate, videoCount };
}
