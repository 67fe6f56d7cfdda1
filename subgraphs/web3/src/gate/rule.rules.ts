import type { Address } from 'viem';

interface Leaf {
  readonly chainId: number;
  /** EIP-55. */
  readonly contract: Address;
  /** What people call it; empty until taken from the contract. */
  readonly label: string;
}

export interface Erc721Leaf extends Leaf {
  readonly kind: 'erc721';
  /** How many at least; 1 where ids are named. */
  readonly minimum: bigint;
  /** One of these, or any of the collection when null. */
  readonly tokenIds: readonly bigint[] | null;
}

export interface Erc1155Leaf extends Leaf {
  readonly kind: 'erc1155';
  readonly minimum: bigint;
  readonly tokenIds: readonly bigint[];
}

export interface Erc20Leaf extends Leaf {
  readonly kind: 'erc20';
  /** Base units. */
  readonly minimum: bigint;
  /** For showing amounts; taken from the contract. */
  readonly decimals: number;
}

export type TokenLeaf = Erc721Leaf | Erc1155Leaf | Erc20Leaf;

/** Who may watch, as a tree. `all` and `any` are kept apart from `atLeast` because people read them so. */
export type Rule =
  | { readonly kind: 'all'; readonly of: readonly Rule[] }
  | { readonly kind: 'any'; readonly of: readonly Rule[] }
  | { readonly kind: 'not'; readonly of: readonly [Rule] }
  | { readonly kind: 'atLeast'; readonly count: number; readonly of: readonly Rule[] }
  | TokenLeaf;

export const isLeaf = (rule: Rule): rule is TokenLeaf => !('of' in rule);

/** Every token leaf, in reading order. */
export const leavesOf = (rule: Rule): TokenLeaf[] => (isLeaf(rule) ? [rule] : rule.of.flatMap(leavesOf));

/** The same tree with other leaves. */
export function mapLeaves(rule: Rule, change: (leaf: TokenLeaf) => TokenLeaf): Rule {
  if (isLeaf(rule)) return change(rule);
  if (rule.kind === 'not') return { ...rule, of: [mapLeaves(rule.of[0], change)] };
  return { ...rule, of: rule.of.map((child) => mapLeaves(child, change)) };
}

/** JSON of a rule: the shape of RuleInput, whole numbers as text. */
export interface RuleJson {
  readonly [field: string]: unknown;
}

function leafJson(leaf: TokenLeaf): RuleJson {
  const { kind, chainId, contract, label, minimum } = leaf;
  const named = leaf.kind === 'erc20' || leaf.tokenIds === null ? null : leaf.tokenIds.map(String);
  const ids = named === null ? {} : { tokenIds: named };
  const amount = leaf.kind === 'erc721' && named !== null ? {} : { minimum: String(minimum) };
  return { [kind]: { chainId, contract, label, ...ids, ...amount } };
}

/** The rule in the shape of RuleInput, ready to be sent again. */
export function toRuleJson(rule: Rule): RuleJson {
  if (isLeaf(rule)) return leafJson(rule);
  if (rule.kind === 'not') return { not: toRuleJson(rule.of[0]) };
  if (rule.kind === 'atLeast') return { atLeast: { count: rule.count, of: rule.of.map(toRuleJson) } };
  return { [rule.kind]: rule.of.map(toRuleJson) };
}

const decimalsKey = (leaf: { chainId: number; contract: string }): string => `${leaf.chainId}:${leaf.contract}`;

/** As kept in the database: RuleInput's shape, and beside it the decimals of each ERC-20. */
export const toStoredRule = (rule: Rule): { rule: RuleJson; decimals: Record<string, number> } => ({
  rule: toRuleJson(rule),
  decimals: Object.fromEntries(
    leavesOf(rule).flatMap((leaf) => (leaf.kind === 'erc20' ? [[decimalsKey(leaf), leaf.decimals]] : [])),
  ),
});

/** Gives the leaves of a parsed rule the decimals that were stored beside it. */
export const withDecimals = (rule: Rule, decimals: Readonly<Record<string, number>>): Rule =>
  mapLeaves(rule, (leaf) => (leaf.kind === 'erc20' ? { ...leaf, decimals: decimals[decimalsKey(leaf)] ?? 0 } : leaf));
