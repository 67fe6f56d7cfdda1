import type { Hex } from 'viem';
import { allUnknown, type Call, decodeAggregate, encodeAggregate, splitCalls } from './aggregate.rules.ts';
import type { Answer } from './answer.rules.ts';
import { askChain } from './ask-chain.ts';
import type { Chain, Chains, Head } from './chains.ts';
import { readHead } from './read-head.ts';

/** What a chain answered at one block; `block` is null when not even a head was to be had. */
export interface ChainReading {
  readonly block: Head | null;
  readonly answers: ReadonlyMap<string, Answer<Hex>>;
}

async function readAt(
  chains: Chains,
  chain: Chain,
  block: Head,
  calls: readonly Call[],
  budgetMs: number,
): Promise<Map<string, Answer<Hex>>> {
  // EIP-1898: pinned by hash, so that a node which lacks the block must say so instead of answering from another one.
  const params = [encodeAggregate(calls, chain.multicall3), { blockHash: block.hash, requireCanonical: true }];
  const answer = await askChain<Hex>(chain.endpoints, { method: 'eth_call', params }, { ...chains.patience, budgetMs });
  if (answer.state === 'value') return decodeAggregate(calls, answer.value);
  return allUnknown(calls, answer.state === 'unknown' ? answer.reason : 'it refused to run the reads');
}

/** Runs all calls of one tenant on one chain at one block: one eth_call for up to 150 of them, within one hard budget. */
export async function readCalls(
  chains: Chains,
  chain: Chain,
  calls: readonly Call[],
  options: { atLeast?: bigint; budgetMs?: number } = {},
): Promise<ChainReading> {
  const budgetMs = options.budgetMs ?? chains.patience.budgetMs;
  const until = performance.now() + budgetMs;
  const block = await readHead(chains, chain, {
    budgetMs,
    ...(options.atLeast === undefined ? {} : { atLeast: options.atLeast }),
  });
  if (block === null) return { block, answers: allUnknown(calls, 'it does not answer') };
  const read = async (at: Head): Promise<ChainReading> => {
    const parts = splitCalls(calls).map((part) => readAt(chains, chain, at, part, until - performance.now()));
    return { block: at, answers: new Map((await Promise.all(parts)).flatMap((part) => [...part])) };
  };
  const reading = await read(block);
  if (calls.length === 0 || [...reading.answers.values()].some((answer) => answer.state !== 'unknown')) return reading;
  // Nothing was told: perhaps the block was taken back meanwhile. Ask once more if the chain now names another head.
  const again = await readHead(chains, chain, { budgetMs: until - performance.now(), fresh: true });
  return again === null || again.hash === block.hash ? reading : read(again);
}
