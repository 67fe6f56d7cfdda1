import { idsOf } from './rule-input.ts';
import { isGroup, type RuleGroup, type RuleLeaf, type RuleNode } from './rule-tree.ts';

/** Names of chains by id and of contracts by "chain/address" in lower case. */
export interface Names {
  readonly chain: (id: number) => string;
  readonly token: (leaf: RuleLeaf) => string | null;
}

const shorten = (address: string): string =>
  address.trim() === '' ? '…' : `${address.trim().slice(0, 6)}…${address.trim().slice(-4)}`;

const SHOWN_IDS = 3;

function idWords(ids: readonly string[]): string {
  if (ids.length === 0) return '';
  const shown = ids.slice(0, SHOWN_IDS).map((id) => `#${id}`);
  return ` ${shown.join(' or ')}${ids.length > SHOWN_IDS ? ' or others' : ''}`;
}

function leafSentence(leaf: RuleLeaf, names: Names): string {
  const token = leaf.label.trim() || names.token(leaf) || shorten(leaf.contract);
  const where = `on ${names.chain(leaf.chainId)}`;
  const amount = leaf.minimum.trim() || '1';
  if (leaf.kind === 'erc20') return `at least ${amount} ${token} ${where}`;
  const ids = idsOf(leaf.tokenIds);
  const counted = leaf.kind === 'erc1155' || ids.length === 0;
  const many = amount === '1' ? '1 ' : `at least ${amount} `;
  return `${counted ? many : ''}${token}${idWords(ids)} ${where}`;
}

const inner = (node: RuleNode, names: Names): string =>
  isGroup(node) && node.kind !== 'not' && node.children.length > 1 ? `(${sentence(node, names)})` : sentence(node, names);

function groupSentence(group: RuleGroup, names: Names): string {
  const parts = group.children.map((child) => inner(child, names));
  if (parts.length === 0) return '…';
  if (group.kind === 'not') return `not ${parts[0]}`;
  if (group.kind === 'atLeast') return `at least ${group.count} of: ${parts.join('; ')}`;
  return parts.join(group.kind === 'all' ? ' and ' : ' or ');
}

const sentence = (node: RuleNode, names: Names): string =>
  isGroup(node) ? groupSentence(node, names) : leafSentence(node, names);

/** The rule as one reads it: "Who holds 1 Aurora Pass on Polygon may watch." */
export const ruleSentence = (root: RuleGroup, names: Names): string => `Who holds ${sentence(root, names)} may watch.`;
