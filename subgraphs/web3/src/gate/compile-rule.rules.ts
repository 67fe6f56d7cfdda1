import { type Address, encodeFunctionData, parseAbi } from 'viem';
import type { Call } from '../chain/aggregate.rules.ts';
import { leavesOf, type Rule, type TokenLeaf } from './rule.rules.ts';
import { addressesOn, type WalletId } from './wallets.rules.ts';

const abi = parseAbi([
  'function balanceOf(address holder) view returns (uint256)',
  'function ownerOf(uint256 id) view returns (address)',
  'function balanceOfBatch(address[] holders, uint256[] ids) view returns (uint256[])',
]);

export const balanceKey = (contract: string, wallet: string): string => `${contract} balanceOf ${wallet}`;
export const ownerKey = (contract: string, id: bigint): string => `${contract} ownerOf ${id}`;
export const batchKey = (contract: string, wallet: string, ids: readonly bigint[]): string =>
  `${contract} balanceOfBatch ${wallet} ${ids.join()}`;

const balanceCall = (to: Address, wallet: Address): Call => ({
  key: balanceKey(to, wallet),
  to,
  data: encodeFunctionData({ abi, functionName: 'balanceOf', args: [wallet] }),
});

const ownerCall = (to: Address, id: bigint): Call => ({
  key: ownerKey(to, id),
  to,
  data: encodeFunctionData({ abi, functionName: 'ownerOf', args: [id] }),
});

const batchCall = (to: Address, wallet: Address, ids: readonly bigint[]): Call => ({
  key: batchKey(to, wallet, ids),
  to,
  data: encodeFunctionData({ abi, functionName: 'balanceOfBatch', args: [ids.map(() => wallet), ids] }),
  words: 2 + ids.length,
});

function callsOf(leaf: TokenLeaf, wallets: readonly Address[]): Call[] {
  if (leaf.kind === 'erc1155') return wallets.map((wallet) => batchCall(leaf.contract, wallet, leaf.tokenIds));
  if (leaf.kind === 'erc721' && leaf.tokenIds !== null) return leaf.tokenIds.map((id) => ownerCall(leaf.contract, id));
  return wallets.map((wallet) => balanceCall(leaf.contract, wallet));
}

/** What must be read for these rules and wallets, by chain; the same question is asked once however often it is needed. */
export function compileRules(rules: readonly Rule[], wallets: readonly WalletId[]): Map<number, Call[]> {
  const byChain = new Map<number, Map<string, Call>>();
  for (const leaf of rules.flatMap(leavesOf)) {
    const calls = byChain.get(leaf.chainId) ?? new Map<string, Call>();
    byChain.set(leaf.chainId, calls);
    for (const call of callsOf(leaf, addressesOn(wallets, leaf.chainId))) calls.set(call.key, call);
  }
  return new Map([...byChain].map(([chainId, calls]) => [chainId, [...calls.values()]]));
}
