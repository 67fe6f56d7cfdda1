import type { RuleInput } from '../../graphql/graphql.ts';
import { formatAmount, parseAmount } from './amount.ts';
import { isGroup, newGroup, type RuleGroup, type RuleLeaf, type RuleNode } from './rule-tree.ts';

/** The ids of a field: commas, spaces and line ends separate them. */
export const idsOf = (text: string): string[] => text.split(/[\s,;]+/).filter((id) => id !== '');

/** ERC-20 amounts in base units; whole numbers for the others. Falls back to the text, which the server then refuses with a sentence. */
function minimumOf({ kind, minimum, decimals, savedUnits }: RuleLeaf): string {
  if (kind === 'erc20') return savedUnits ?? (decimals === null ? null : parseAmount(minimum, decimals)) ?? minimum;
  return minimum.trim() === '' ? '1' : minimum.trim();
}

function leafInput(leaf: RuleLeaf): RuleInput {
  const { kind, chainId, label } = leaf;
  const common = { chainId, contract: leaf.contract.trim(), ...(label.trim() !== '' && { label: label.trim() }) };
  const tokenIds = idsOf(leaf.tokenIds);
  if (kind === 'erc20') return { erc20: { ...common, minimum: minimumOf(leaf) } };
  if (kind === 'erc1155') return { erc1155: { ...common, tokenIds, minimum: minimumOf(leaf) } };
  return { erc721: { ...common, ...(tokenIds.length > 0 ? { tokenIds } : { minimum: minimumOf(leaf) }) } };
}

/** The tree as the graph wants it. A group of one that says no more than its child is left out. */
export function toRuleInput(node: RuleNode): RuleInput {
  if (!isGroup(node)) return leafInput(node);
  const children = node.children.map(toRuleInput);
  const [first] = children;
  if (node.kind === 'not') return { not: first ?? null };
  if (node.kind === 'atLeast') return { atLeast: { count: node.count, of: children } };
  if (children.length === 1 && first !== undefined) return first;
  return node.kind === 'all' ? { all: children } : { any: children };
}

type Json = Readonly<Record<string, unknown>>;
const text = (value: unknown): string => (value == null ? '' : String(value));

function leafOf(kind: RuleLeaf['kind'], facts: Json): RuleLeaf {
  const ids = Array.isArray(facts['tokenIds']) ? facts['tokenIds'].map(String) : [];
  const minimum = facts['minimum'] == null ? '1' : text(facts['minimum']);
  return {
    key: crypto.randomUUID(),
    kind,
    chainId: Number(facts['chainId']),
    contract: text(facts['contract']),
    tokenIds: ids.join(', '),
    minimum,
    savedUnits: kind === 'erc20' ? minimum : null,
    decimals: null,
    label: text(facts['label']),
  };
}

function nodeOf(rule: Json): RuleNode {
  if (Array.isArray(rule['all'])) return newGroup('all', rule['all'].map(nodeOf));
  if (Array.isArray(rule['any'])) return newGroup('any', rule['any'].map(nodeOf));
  if (rule['not'] != null) return newGroup('not', [nodeOf(rule['not'] as Json)]);
  if (rule['atLeast'] != null) {
    const { count, of } = rule['atLeast'] as { count: number; of: Json[] };
    return { ...newGroup('atLeast', of.map(nodeOf)), count };
  }
  for (const kind of ['erc721', 'erc1155', 'erc20'] as const) if (rule[kind] != null) return leafOf(kind, rule[kind] as Json);
  return newGroup('all', []);
}

/** A saved rule as a tree to edit; the root is always a group. */
export function fromRule(rule: unknown): RuleGroup {
  const root = nodeOf((rule ?? {}) as Json);
  return isGroup(root) ? root : newGroup('all', [root]);
}

/** Once the decimals of a token are known, its saved base units become an amount to read; what was typed stays. */
export const withDecimals = (leaf: RuleLeaf, decimals: number): RuleLeaf => {
  if (leaf.decimals !== null || leaf.kind !== 'erc20') return leaf;
  const { savedUnits, minimum } = leaf;
  return { ...leaf, decimals, savedUnits: null, minimum: savedUnits === null ? minimum : formatAmount(savedUnits, decimals) };
};
