import type { TenantId } from '@streamgate/kernel/ids';
import type { Deps } from '../deps.ts';
import { countVideos } from './video.store.ts';

/** How many videos the tenant has in all, of each visibility (none counts 0), and in each state of the file. */
export async function countByKind(deps: Deps, tenantId: TenantId): Promise<{ kind: string; count: number }[]> {
  const counts = new Map<string, number>(['all', 'draft', 'unlisted', 'public', 'scheduled'].map((kind) => [kind, 0]));
  for (const { visibility, assetState, count } of await countVideos(deps.database, tenantId)) {
    const kinds = ['all', visibility, ...(assetState === null ? [] : [assetState])];
    for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + count);
  }
  return Array.from(counts, ([kind, count]) => ({ kind, count }));
}
