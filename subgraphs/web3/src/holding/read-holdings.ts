import type { TenantId } from '@streamgate/kernel/ids';
import type { Deps } from '../deps.ts';
import type { Gate } from '../gate/gate.store.ts';
import { walletsOf } from '../gate/wallets.rules.ts';
import { evaluateHoldings } from './evaluate-holdings.ts';
import { findActiveGates } from './holding.store.ts';

/** A token that opens something in this tenant, and how much of it somebody holds. */
export interface Holding {
  readonly chainId: number;
  readonly chainName: string;
  readonly contract: string;
  readonly standard: string;
  readonly label: string;
  /** Base units; null when the chain does not answer. */
  readonly amount: bigint | null;
  readonly decimals: number;
  readonly gates: readonly Gate[];
}

const MOST_GATES = 100;

/** Tokens that the tenant's gates name, with what these wallets hold of each; those held come first. */
export async function readHoldings(deps: Deps, tenantId: TenantId, request: { wallets: readonly string[] }): Promise<Holding[]> {
  const gates = await findActiveGates(deps.database, tenantId, MOST_GATES);
  const holdings = await evaluateHoldings(deps.chains, gates, walletsOf(request.wallets));
  return holdings.toSorted((a, b) => Number((b.amount ?? 0n) > 0n) - Number((a.amount ?? 0n) > 0n));
}
