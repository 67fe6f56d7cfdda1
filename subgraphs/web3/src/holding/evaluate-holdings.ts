import type { Chains } from '../chain/chains.ts';
import { readCalls } from '../chain/read-calls.ts';
import { compileRules } from '../gate/compile-rule.rules.ts';
import type { Gate } from '../gate/gate.store.ts';
import { type Answers, readLeaf } from '../gate/read-leaf.rules.ts';
import { leavesOf, type TokenLeaf } from '../gate/rule.rules.ts';
import { labelOf } from '../gate/say-rule.rules.ts';
import { addressesOn, type WalletId } from '../gate/wallets.rules.ts';
import type { Holding } from './read-holdings.ts';

const keyOf = (leaf: TokenLeaf): string => `${leaf.chainId}:${leaf.contract}`;

/** One leaf that asks for all that the gates ask of a contract: every id named, or the whole balance. */
function widest(leaves: readonly [TokenLeaf, ...TokenLeaf[]]): TokenLeaf {
  const [first] = leaves;
  if (first.kind === 'erc20') return first;
  if (first.kind === 'erc721') return { ...first, tokenIds: null, minimum: 1n };
  const ids = leaves.flatMap((leaf) => (leaf.kind === 'erc1155' ? leaf.tokenIds : []));
  return { ...first, tokenIds: [...new Set(ids)] };
}

/** What the wallets hold of every contract that these gates of one tenant name: one eth_call per chain. */
export async function evaluateHoldings(chains: Chains, gates: readonly Gate[], wallets: readonly WalletId[]): Promise<Holding[]> {
  const named = Map.groupBy(
    gates.flatMap((gate) => leavesOf(gate.rule).map((leaf) => ({ gate, leaf }))),
    ({ leaf }) => keyOf(leaf),
  );
  const leaves = [...named.values()].flatMap((uses) => {
    const [first, ...rest] = uses.map(({ leaf }) => leaf);
    return first === undefined ? [] : [widest([first, ...rest])];
  });
  const answers = new Map<number, Answers>();
  const read = async (chainId: number, calls: Parameters<typeof readCalls>[2]): Promise<void> => {
    const chain = chains.get(chainId);
    if (chain !== null && calls.length > 0) answers.set(chainId, (await readCalls(chains, chain, calls)).answers);
  };
  await Promise.all([...compileRules(leaves, wallets)].map(([chainId, calls]) => read(chainId, calls)));
  return leaves.map((leaf) => ({
    chainId: leaf.chainId,
    chainName: chains.nameOf(leaf.chainId),
    contract: leaf.contract,
    standard: leaf.kind,
    label: labelOf(leaf),
    // A whole balance is wanted, so a part that is silent makes it unknown.
    amount: readLeaf({ ...leaf, minimum: 2n ** 256n }, addressesOn(wallets, leaf.chainId), answers.get(leaf.chainId) ?? new Map())
      .amount,
    decimals: leaf.kind === 'erc20' ? leaf.decimals : 0,
    gates: [...new Set((named.get(keyOf(leaf)) ?? []).map(({ gate }) => gate))],
  }));
}
