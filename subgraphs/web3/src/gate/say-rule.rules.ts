import { formatUnits } from 'viem';
import { isLeaf, type Rule, type TokenLeaf } from './rule.rules.ts';

/** Names a chain for people. */
export type ChainNames = (chainId: number) => string;

const short = (address: string): string => `${address.slice(0, 6)}…${address.slice(-4)}`;

export const labelOf = (leaf: TokenLeaf): string => (leaf.label === '' ? `token ${short(leaf.contract)}` : leaf.label);

/** An amount of the leaf's token as people write it. */
export const amountText = (leaf: TokenLeaf, amount: bigint): string =>
  leaf.kind === 'erc20' ? formatUnits(amount, leaf.decimals) : String(amount);

const SHOWN_IDS = 5;

function idsText(ids: readonly bigint[]): string {
  const shown = ids.slice(0, SHOWN_IDS).map((id) => `#${id}`);
  const rest = ids.length - shown.length;
  const parts = rest > 0 ? [...shown, `${rest} more`] : shown;
  return parts.length === 1 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} or ${parts.at(-1)}`;
}

/** "1 Aurora Pass on Polygon", "Aurora Pass #1 or #2 on Polygon", "100 STREAM on Ethereum". */
export function sayLeaf(leaf: TokenLeaf, chains: ChainNames): string {
  const where = `on ${chains(leaf.chainId)}`;
  if (leaf.kind === 'erc721' && leaf.tokenIds !== null) return `${labelOf(leaf)} ${idsText(leaf.tokenIds)} ${where}`;
  const ids = leaf.kind === 'erc1155' ? ` ${idsText(leaf.tokenIds)}` : '';
  return `${amountText(leaf, leaf.minimum)} ${labelOf(leaf)}${ids} ${where}`;
}

const inner = (rule: Rule, chains: ChainNames): string =>
  isLeaf(rule) || rule.kind === 'not' || rule.of.length === 1 ? say(rule, chains) : `(${say(rule, chains)})`;

function say(rule: Rule, chains: ChainNames): string {
  if (isLeaf(rule)) return sayLeaf(rule, chains);
  if (rule.kind === 'not') return `not to hold ${inner(rule.of[0], chains)}`;
  const parts = rule.of.map((child) => inner(child, chains));
  if (rule.kind === 'atLeast') return `at least ${rule.count} of: ${parts.join('; ')}`;
  return parts.join(rule.kind === 'all' ? ' and ' : ' or ');
}

/** The rule as one sentence that a viewer can read. */
export const sayRule = (rule: Rule, chains: ChainNames): string => `Needs ${say(rule, chains)}.`;
