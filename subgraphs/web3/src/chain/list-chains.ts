import type { Chain, Chains } from './chains.ts';
import { readHead } from './read-head.ts';

/** A chain as people see it. */
export interface ChainView {
  readonly id: number;
  readonly name: string;
  readonly currency: string;
  readonly head: bigint | null;
  readonly reachable: boolean;
}

async function view(chains: Chains, chain: Chain): Promise<ChainView> {
  const head = await readHead(chains, chain, { budgetMs: chains.patience.budgetMs });
  const { id, name, currency } = chain.settings;
  return { id, name, currency, head: head?.number ?? null, reachable: head !== null };
}

/** The configured chains with their heads; a chain that is silent is listed as such. */
export const listChains = (chains: Chains): Promise<ChainView[]> => Promise.all(chains.all.map((chain) => view(chains, chain)));
