import { done, type Outcome, refuse } from '@streamgate/kernel/outcome';
import type { Chains } from '../chain/chains.ts';
import type { ContractInfo, Standard } from '../chain/contract-info.rules.ts';
import { type ContractRefusal, readContractInfo } from '../chain/read-contract-info.ts';
import { leavesOf, mapLeaves, type Rule, type TokenLeaf } from './rule.rules.ts';

export type CheckRefusal = ContractRefusal | 'WRONG_STANDARD';

const NAMES: Readonly<Record<Standard, string>> = { erc20: 'an ERC-20', erc721: 'an ERC-721', erc1155: 'an ERC-1155' };
const keyOf = (leaf: { chainId: number; contract: string }): string => `${leaf.chainId}:${leaf.contract}`;

function refuseStandard(leaf: TokenLeaf, info: ContractInfo) {
  const found = info.standard === null ? 'none of the known token standards' : NAMES[info.standard];
  return refuse('WRONG_STANDARD', `The contract ${leaf.contract} is ${found}, not ${NAMES[leaf.kind]} as the rule says.`, 'rule');
}

function fill(leaf: TokenLeaf, info: ContractInfo | undefined): TokenLeaf {
  if (info === undefined) return leaf;
  const said = leaf.kind === 'erc20' ? (info.symbol ?? info.name) : (info.name ?? info.symbol);
  const label = leaf.label === '' ? (said ?? '') : leaf.label;
  return leaf.kind === 'erc20' ? { ...leaf, label, decimals: info.decimals ?? 0 } : { ...leaf, label };
}

/**
 * Looks up every contract of a rule: it must exist and be what the rule says. Returns the rule with labels and decimals
 * from the contracts. A silent chain refuses (CANNOT_TELL) unless `orUnknown`, which leaves such leaves as they are.
 */
export async function checkContracts(
  chains: Chains,
  rule: Rule,
  options: { orUnknown?: boolean } = {},
): Promise<Outcome<Rule, CheckRefusal>> {
  const leaves = new Map(leavesOf(rule).map((leaf) => [keyOf(leaf), leaf]));
  const look = async ({ chainId, contract }: TokenLeaf) => readContractInfo(chains, { chainId, address: contract });
  const found = await Promise.all([...leaves].map(async ([key, leaf]) => ({ key, info: await look(leaf) })));
  const infos = new Map<string, ContractInfo>();
  for (const { key, info } of found) {
    if (info.ok) infos.set(key, info.value);
    else if (info.refusal.code !== 'CANNOT_TELL' || options.orUnknown !== true) return info;
  }
  for (const leaf of leavesOf(rule)) {
    const info = infos.get(keyOf(leaf));
    if (info !== undefined && info.standard !== leaf.kind) return refuseStandard(leaf, info);
  }
  return done(mapLeaves(rule, (leaf) => fill(leaf, infos.get(keyOf(leaf)))));
}
