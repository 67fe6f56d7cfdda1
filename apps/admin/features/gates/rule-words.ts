import type { GroupKind, LeafKind } from './rule-tree.ts';

export const GROUP_WORDS: Record<GroupKind, { readonly label: string; readonly lead: string }> = {
  all: { label: 'all of these', lead: 'Holds' },
  any: { label: 'any of these', lead: 'Holds' },
  atLeast: { label: 'at least so many of these', lead: 'Holds' },
  not: { label: 'not this', lead: 'Does' },
};

export const LEAF_WORDS: Record<LeafKind, { readonly label: string; readonly hint: string }> = {
  erc721: { label: 'NFT', hint: 'ERC-721' },
  erc1155: { label: 'Edition', hint: 'ERC-1155' },
  erc20: { label: 'Token amount', hint: 'ERC-20' },
};
