import { parseAmount } from './amount.ts';
import { idsOf } from './rule-input.ts';
import { isGroup, leavesOf, MAX_CHILDREN, type RuleGroup, type RuleLeaf, type RuleNode } from './rule-tree.ts';

export type RuleField = 'contract' | 'tokenIds' | 'minimum' | 'count' | 'children' | 'chainId' | 'label';
/** What is wrong, by node and field. */
export type RuleProblems = ReadonlyMap<string, string>;

export const placeOf = (key: string, field: string): string => `${key}/${field}`;

const ADDRESS = /^0x[0-9a-fA-F]{40}$/;
export const isAddress = (text: string): boolean => ADDRESS.test(text.trim());

function idProblem({ kind, tokenIds }: RuleLeaf): string | null {
  const ids = idsOf(tokenIds);
  if (kind === 'erc1155' && ids.length === 0) return 'Name at least one token id.';
  if (ids.length > 100) return 'At most 100 ids.';
  const wrong = ids.find((id) => !/^\d{1,78}$/.test(id));
  return wrong === undefined ? null : `“${wrong}” is no token id: ids are whole numbers.`;
}

function amountProblem({ minimum, decimals, savedUnits }: RuleLeaf): string | null {
  if (savedUnits !== null) return null;
  // Without decimals nobody knows what "12.5" is: better to wait than to ask for the wrong amount.
  if (decimals === null) return 'The amount counts once the contract has told its decimals.';
  const units = parseAmount(minimum, decimals);
  if (units === null) return `An amount with at most ${decimals} decimals.`;
  return units === '0' ? 'More than nothing.' : null;
}

function minimumProblem(leaf: RuleLeaf): string | null {
  if (leaf.kind === 'erc20') return amountProblem(leaf);
  if (leaf.kind === 'erc721' && idsOf(leaf.tokenIds).length > 0) return null;
  return /^[1-9]\d{0,77}$/.test(leaf.minimum.trim()) ? null : 'A whole number, 1 or more.';
}

function leafProblems(leaf: RuleLeaf): [string, string][] {
  const found: [RuleField, string | null][] = [
    ['contract', isAddress(leaf.contract) ? null : 'An address: 0x and 40 hex digits.'],
    ['tokenIds', leaf.kind === 'erc20' ? null : idProblem(leaf)],
    ['minimum', minimumProblem(leaf)],
  ];
  return found.flatMap(([field, message]) => (message === null ? [] : [[placeOf(leaf.key, field), message]]));
}

function groupProblem({ kind, children, count }: RuleGroup): [RuleField, string] | null {
  if (children.length === 0) return ['children', 'Add a condition, or take this group away.'];
  if (children.length > MAX_CHILDREN) return ['children', `At most ${MAX_CHILDREN} conditions in a group.`];
  if (kind === 'not' && children.length > 1) return ['children', 'One condition only: put several into a group.'];
  if (kind !== 'atLeast') return null;
  if (children.length < 2) return ['children', 'Add at least two conditions to count among.'];
  return count >= 1 && count <= children.length ? null : ['count', `1 to ${children.length}.`];
}

/** Everything that would be refused without asking the server; empty when the rule can be sent. */
export function problemsOf(node: RuleNode): RuleProblems {
  if (!isGroup(node)) return new Map(leafProblems(node));
  const own = groupProblem(node);
  const below = node.children.flatMap((child) => [...problemsOf(child)]);
  return new Map([...(own === null ? [] : [[placeOf(node.key, own[0]), own[1]] as const]), ...below]);
}

const FIELDS = new Set<string>(['contract', 'tokenIds', 'minimum', 'chainId', 'label', 'count']);

/** A group of one is sent as its only child, see toRuleInput: that child stands at the group's place. */
const unwrap = (node: RuleNode): RuleNode => {
  const [only] = isGroup(node) && (node.kind === 'all' || node.kind === 'any') && node.children.length === 1 ? node.children : [];
  return only === undefined ? node : unwrap(only);
};

/** The child that a part of a path names: its index, or the one of `not`; the node itself for names of kinds. */
function stepInto(node: RuleNode, part: string): RuleNode {
  const index = part === 'not' ? 0 : Number(part);
  const child = isGroup(node) && Number.isInteger(index) ? node.children[index] : undefined;
  return child === undefined ? node : unwrap(child);
}

/** Where the server's field path ("rule.all[0].erc721.contract") points in the tree; null when it points at none of it. */
export function placeOfPath(root: RuleGroup, path: string | null | undefined): string | null {
  const [head, ...parts] = (path ?? '').split(/[.[\]]+/).filter(Boolean);
  if (head !== 'rule') return null;
  const field = parts.find((part) => FIELDS.has(part));
  const node = parts.reduce<RuleNode>(stepInto, unwrap(root));
  return placeOf(node.key, field ?? (isGroup(node) ? 'children' : 'contract'));
}

/** Where a refusal belongs: at the contract it names, else where its path points; null when it is about the whole. */
export function placeOfRefusal(
  root: RuleGroup,
  refusal: { readonly message: string; readonly field?: string | null },
): string | null {
  const named = /0x[0-9a-fA-F]{40}/.exec(refusal.message)?.[0]?.toLowerCase();
  const leaf = leavesOf(root).find(({ contract }) => contract.trim().toLowerCase() === named);
  return leaf === undefined ? placeOfPath(root, refusal.field) : placeOf(leaf.key, 'contract');
}
