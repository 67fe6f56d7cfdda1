import type { GroupKind, LeafKind } from './rule-tree.ts';

/** How the ways of joining conditions read after "if it meets". */
export const GROUP_WORDS: Record<GroupKind, string> = {
  all: 'all of these',
  any: 'any of these',
  atLeast: 'at least so many of these',
  not: 'none of this',
};

export const LEAF_WORDS: Record<LeafKind, { readonly label: string; readonly hint: string }> = {
  erc721: { label: 'NFT', hint: 'ERC-721' },
  erc1155: { label: 'Edition', hint: 'ERC-1155' },
  erc20: { label: 'Token', hint: 'ERC-20' },
};
