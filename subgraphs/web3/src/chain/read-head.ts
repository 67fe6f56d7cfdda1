import type { Hex } from 'viem';
import { askChain, type Patience } from './ask-chain.ts';
import type { Chain, Chains, Head } from './chains.ts';

/** What eth_getBlockByNumber tells that we use. */
export interface RawBlock {
  readonly number: Hex;
  readonly hash: Hex;
  readonly parentHash: Hex;
}

const FRESH_MS = 1_000;

export const toHead = (block: RawBlock): Head => ({
  number: BigInt(block.number),
  hash: block.hash,
  parentHash: block.parentHash,
});

/** Keeps a head that somebody has just read, so that the next read is pinned there. */
export function keepHead(chains: Chains, chain: Chain, block: Head): void {
  chain.head = { block, seenAtMs: chains.clock.now() };
}

async function askHead(chains: Chains, chain: Chain, patience: Patience): Promise<Head | null> {
  const request = { method: 'eth_getBlockByNumber', params: ['latest', false] };
  const answer = await askChain<RawBlock | null>(chain.endpoints, request, patience);
  if (answer.state !== 'value' || answer.value === null) return null;
  const head = toHead(answer.value);
  keepHead(chains, chain, head);
  return head;
}

/** The chain's head, at most a second old and not below `atLeast` where the chain has got there; null when none answers. */
export async function readHead(
  chains: Chains,
  chain: Chain,
  options: { budgetMs: number; atLeast?: bigint; fresh?: boolean },
): Promise<Head | null> {
  const known = chain.head;
  const isFresh = known !== null && Math.abs(chains.clock.now() - known.seenAtMs) < FRESH_MS && options.fresh !== true;
  if (isFresh && known.block.number >= (options.atLeast ?? 0n)) return known.block;
  chain.asking ??= askHead(chains, chain, { ...chains.patience, budgetMs: options.budgetMs }).finally(() => {
    chain.asking = null;
  });
  return chain.asking;
}
