import type { Address } from 'viem';
import type { Chains } from '../chain/chains.ts';
import { readCalls } from '../chain/read-calls.ts';
import { compileRules } from './compile-rule.rules.ts';
import { evaluateRule, type Verdict } from './evaluate-rule.rules.ts';
import type { Answers } from './read-leaf.rules.ts';
import { leavesOf, type Rule } from './rule.rules.ts';
import type { WalletId } from './wallets.rules.ts';

/** A rule asked for some wallets. */
export interface Pair {
  readonly rule: Rule;
  readonly wallets: readonly WalletId[];
}

/** The block at which a chain was read; the number as decimal text. */
export interface ReadBlock {
  readonly chainId: number;
  readonly number: string;
  readonly hash: string;
}

export interface Evaluation extends Verdict {
  readonly blocks: readonly ReadBlock[];
}

export interface ReadOptions {
  /** Blocks that a chain must have reached to be believed, where it has. */
  readonly atLeast?: ReadonlyMap<number, bigint>;
  readonly budgetMs?: number;
}

function callsOf(pairs: readonly Pair[]) {
  const byChain = new Map<number, Map<string, { key: string; to: Address; data: `0x${string}` }>>();
  for (const { rule, wallets } of pairs) {
    for (const [chainId, calls] of compileRules([rule], wallets)) {
      const known = byChain.get(chainId) ?? new Map();
      byChain.set(chainId, known);
      for (const call of calls) known.set(call.key, call);
    }
  }
  return byChain;
}

/** Evaluates pairs of ONE tenant: one eth_call per chain for all of them, each chain at one block. */
export async function evaluatePairs(chains: Chains, pairs: readonly Pair[], options: ReadOptions = {}): Promise<Evaluation[]> {
  const answers = new Map<number, Answers>();
  const blocks = new Map<number, ReadBlock>();
  const readChain = async (chainId: number, calls: Parameters<typeof readCalls>[2]): Promise<void> => {
    const chain = chains.get(chainId);
    if (chain === null || calls.length === 0) return;
    const atLeast = options.atLeast?.get(chainId);
    const reading = await readCalls(chains, chain, calls, {
      ...(atLeast === undefined ? {} : { atLeast }),
      ...(options.budgetMs === undefined ? {} : { budgetMs: options.budgetMs }),
    });
    answers.set(chainId, reading.answers);
    if (reading.block !== null) blocks.set(chainId, { chainId, number: String(reading.block.number), hash: reading.block.hash });
  };
  await Promise.all([...callsOf(pairs)].map(([chainId, calls]) => readChain(chainId, [...calls.values()])));
  return pairs.map(({ rule, wallets }) => {
    const chainIds = new Set(leavesOf(rule).map((leaf) => leaf.chainId));
    const verdict = evaluateRule(rule, { wallets, answers, chains: chains.nameOf });
    return { ...verdict, blocks: [...blocks.values()].filter((block) => chainIds.has(block.chainId)) };
  });
}
