import { zeroAddress } from 'viem';
import { markTouched } from '../access/decision-cache.ts';
import type { Deps } from '../deps.ts';
import { holderSet, leasesOn } from '../lease/lease-sets.ts';
import { recheckLeases } from '../lease/recheck-leases.ts';
import type { WatchedContract } from './chain-index.store.ts';

interface Moved {
  readonly contract: string;
  readonly from: string;
  readonly to: string;
}

/** Asks again for exactly the leases whose wallets these transfers touched, tenant by tenant. */
export async function touchWallets(
  deps: Deps,
  at: { chainId: number; block: bigint },
  moved: readonly Moved[],
  watched: readonly WatchedContract[],
): Promise<void> {
  const byContract = Map.groupBy(moved, ({ contract }) => contract);
  const tenantIds = new Set(watched.flatMap((one) => (byContract.has(one.contract) ? one.tenantIds : [])));
  for (const tenantId of tenantIds) {
    const touched = watched
      .filter((one) => one.tenantIds.includes(tenantId))
      .flatMap(({ contract }) => byContract.get(contract) ?? [])
      .flatMap(({ contract, from, to }) => [from, to].map((wallet) => ({ contract, wallet })))
      .filter(({ wallet }) => wallet !== zeroAddress);
    const wallets = [...new Set(touched.map(({ wallet }) => wallet))];
    await markTouched(deps.redis, tenantId, { chainId: at.chainId, wallets, block: at.block });
    const sets = touched.map((place) => holderSet(tenantId, { chainId: at.chainId, ...place }));
    const leaseIds = await leasesOn(deps.redis, [...new Set(sets)], deps.clock.now());
    await recheckLeases(deps, tenantId, leaseIds, new Map([[at.chainId, at.block]]));
  }
}
