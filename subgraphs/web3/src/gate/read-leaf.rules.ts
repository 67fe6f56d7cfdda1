import { type Address, decodeAbiParameters, type Hex } from 'viem';
import type { Answer } from '../chain/answer.rules.ts';
import { balanceKey, batchKey, ownerKey } from './compile-rule.rules.ts';
import type { Erc721Leaf, Erc1155Leaf, TokenLeaf } from './rule.rules.ts';

/** The answers of one chain, by call key. */
export type Answers = ReadonlyMap<string, Answer<Hex>>;

/** What the wallets hold of what a leaf asks for; `amount` is null when it cannot be told. */
export interface LeafHolding {
  readonly amount: bigint | null;
  /** The id that fits best, where ids are named. */
  readonly tokenId: bigint | null;
  readonly wallets: readonly Address[];
}

const UNTOLD: LeafHolding = { amount: null, tokenId: null, wallets: [] };

/** A number of one 32-byte word; a revert is a contract's way to say none; anything else cannot be told. */
function amountOf(answer: Answer<Hex> | undefined): bigint | null {
  if (answer?.state === 'revert') return 0n;
  return answer?.state === 'value' && answer.value.length === 66 ? BigInt(answer.value) : null;
}

/** `ownerOf` reverts for an id that was not minted: nobody's. */
function ownerOf(answer: Answer<Hex> | undefined): string | null {
  const word = amountOf(answer);
  return word === null || word >= 2n ** 160n ? null : `0x${word.toString(16).padStart(40, '0')}`;
}

function readBalances(leaf: TokenLeaf, wallets: readonly Address[], answers: Answers): LeafHolding {
  const held = wallets.map((wallet) => ({ wallet, amount: amountOf(answers.get(balanceKey(leaf.contract, wallet))) }));
  const known = held.reduce((sum, { amount }) => sum + (amount ?? 0n), 0n);
  // A part that is silent does not matter once the others hold enough.
  if (held.some(({ amount }) => amount === null) && known < leaf.minimum) return UNTOLD;
  const holders = held.filter(({ amount }) => amount !== null && amount > 0n).map(({ wallet }) => wallet);
  return { amount: known, tokenId: null, wallets: holders };
}

function readOwners(leaf: Erc721Leaf, ids: readonly bigint[], wallets: readonly Address[], answers: Answers): LeafHolding {
  const owners = ids.map((id) => ({ id, owner: ownerOf(answers.get(ownerKey(leaf.contract, id))) }));
  const mine = owners.flatMap(({ id, owner }) => {
    const wallet = wallets.find((candidate) => candidate.toLowerCase() === owner);
    return wallet === undefined ? [] : [{ id, wallet }];
  });
  const [first] = mine;
  if (first !== undefined) return { amount: BigInt(mine.length), tokenId: first.id, wallets: [first.wallet] };
  return owners.some(({ owner }) => owner === null) ? UNTOLD : { amount: 0n, tokenId: null, wallets: [] };
}

function batchOf(answer: Answer<Hex> | undefined, length: number): readonly bigint[] | null {
  if (answer?.state === 'revert') return Array.from({ length }, () => 0n);
  if (answer?.state !== 'value') return null;
  try {
    const [amounts] = decodeAbiParameters([{ type: 'uint256[]' }], answer.value);
    return amounts.length === length ? amounts : null;
  } catch {
    return null; // Not a list of numbers: the contract does not say.
  }
}

function readBatch(leaf: Erc1155Leaf, wallets: readonly Address[], answers: Answers): LeafHolding {
  const { contract, tokenIds } = leaf;
  const held = wallets.map((wallet) => ({
    wallet,
    amounts: batchOf(answers.get(batchKey(contract, wallet, tokenIds)), tokenIds.length),
  }));
  const sums = tokenIds.map((tokenId, column) => {
    const mine = held.map(({ wallet, amounts }) => ({ wallet, amount: amounts?.[column] ?? 0n }));
    const holders = mine.filter(({ amount }) => amount > 0n).map(({ wallet }) => wallet);
    return { tokenId, amount: mine.reduce((sum, { amount }) => sum + amount, 0n), wallets: holders };
  });
  const best = sums.reduce((most, sum) => (sum.amount > most.amount ? sum : most));
  if (best.amount < leaf.minimum && held.some(({ amounts }) => amounts === null)) return UNTOLD;
  return best.amount === 0n ? { ...best, tokenId: null } : best;
}

/** What these wallets hold for a leaf, summed over wallets; an id counts when any of them owns it. */
export function readLeaf(leaf: TokenLeaf, wallets: readonly Address[], answers: Answers): LeafHolding {
  if (wallets.length === 0) return { amount: 0n, tokenId: null, wallets: [] };
  if (leaf.kind === 'erc1155') return readBatch(leaf, wallets, answers);
  if (leaf.kind === 'erc721' && leaf.tokenIds !== null) return readOwners(leaf, leaf.tokenIds, wallets, answers);
  return readBalances(leaf, wallets, answers);
}
