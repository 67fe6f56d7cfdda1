export const GROUP_KINDS = ['all', 'any', 'atLeast', 'not'] as const;
export const LEAF_KINDS = ['erc721', 'erc1155', 'erc20'] as const;
export type GroupKind = (typeof GROUP_KINDS)[number];
export type LeafKind = (typeof LEAF_KINDS)[number];

/** Several conditions together. `count` is used by atLeast alone; `not` holds exactly one. */
export interface RuleGroup {
  readonly key: string;
  readonly kind: GroupKind;
  readonly count: number;
  readonly children: readonly RuleNode[];
}

/** One token to hold, as it is being typed: texts may still be wrong. */
export interface RuleLeaf {
  readonly key: string;
  readonly kind: LeafKind;
  readonly chainId: number;
  readonly contract: string;
  /** Token ids separated by commas; empty for any. */
  readonly tokenIds: string;
  /** A count; for ERC-20 an amount in whole tokens. */
  readonly minimum: string;
  /** ERC-20 alone: the saved minimum in base units, until the decimals are known and it can be shown as an amount. */
  readonly savedUnits: string | null;
  /** ERC-20 alone; null until the contract was looked up. */
  readonly decimals: number | null;
  readonly label: string;
}

export type RuleNode = RuleGroup | RuleLeaf;

export const MAX_NODES = 50;
export const MAX_DEPTH = 6;
export const MAX_CHILDREN = 20;

export const isGroup = (node: RuleNode): node is RuleGroup => 'children' in node;

export const newLeaf = (chainId: number, kind: LeafKind = 'erc721'): RuleLeaf => ({
  key: crypto.randomUUID(),
  kind,
  chainId,
  contract: '',
  tokenIds: '',
  minimum: '1',
  savedUnits: null,
  decimals: null,
  label: '',
});

export const newGroup = (kind: GroupKind, children: readonly RuleNode[]): RuleGroup => ({
  key: crypto.randomUUID(),
  kind,
  count: 2,
  children,
});

/** The tree with one node changed; null takes it out. Groups that become empty stay, to be filled or taken out by the person. */
export function changeNode(root: RuleGroup, key: string, change: (node: RuleNode) => RuleNode | null): RuleGroup {
  const walk = (node: RuleNode): RuleNode | null => {
    if (node.key === key) return change(node);
    return isGroup(node) ? { ...node, children: node.children.map(walk).filter((child) => child !== null) } : node;
  };
  return (walk(root) as RuleGroup | null) ?? root;
}

export const countNodes = (node: RuleNode): number =>
  isGroup(node) ? node.children.reduce((sum, child) => sum + countNodes(child), 1) : 1;

/** All leaves, in reading order. */
export const leavesOf = (node: RuleNode): readonly RuleLeaf[] => (isGroup(node) ? node.children.flatMap(leavesOf) : [node]);
