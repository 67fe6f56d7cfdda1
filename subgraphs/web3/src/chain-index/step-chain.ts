/**
 * One step of a chain's index: looks at the head, walks back over blocks that were taken back, takes in the next ones. Block,
 * transfers and cursor are one transaction; the wallets that a block touched are asked again right after it. A head that is
 * lower than ours with the same hash is a node that lags, not a reorg.
 */
import type { Chain, Head } from '../chain/chains.ts';
import { keepHead } from '../chain/read-head.ts';
import type { Deps } from '../deps.ts';
import {
  findBlocksBelow,
  findTop,
  findWatched,
  insertBlock,
  lockChain,
  takeBackAbove,
  type WatchedContract,
} from './chain-index.store.ts';
import { readBlock, readTransfers } from './read-block.ts';
import { touchWallets } from './touch-wallets.ts';

/** At most so many moves in one step, so that a long gap does not hold everything else up. */
const MOST_MOVES = 200;

type Step = { readonly deps: Deps; readonly chain: Chain; readonly watched: readonly WatchedContract[] };

/** False when another process was faster: the next step sees what it did. */
async function takeIn({ deps, chain, watched }: Step, block: Head, parent: Head | null): Promise<boolean> {
  const chainId = chain.settings.id;
  const transfers = await readTransfers(
    chain,
    block,
    watched.map(({ contract }) => contract),
  );
  if (transfers === null) return false;
  const keepFrom = block.number - BigInt(chain.settings.finalityBlocks);
  const isOurs = await deps.database.$transaction(async (tx) => {
    await lockChain(tx, chainId);
    if ((await findTop(tx, chainId))?.hash !== parent?.hash) return false;
    await insertBlock(tx, chainId, { block, transfers, keepFrom });
    return true;
  });
  if (isOurs && transfers.length > 0) await touchWallets(deps, { chainId, block: block.number }, transfers, watched);
  return isOurs;
}

/** The highest of our blocks that the chain still has; null when it has none of them, "silent" when it does not answer. */
async function findAncestor({ deps, chain }: Step, from: bigint): Promise<Head | null | 'silent'> {
  const ours = await findBlocksBelow(deps.database, chain.settings.id, from, chain.settings.finalityBlocks + 1);
  for (const block of ours) {
    const theirs = await readBlock(chain, block.number);
    if (theirs === null) return 'silent';
    if (theirs.hash === block.hash) return block;
  }
  return null;
}

const lower = (a: bigint, b: bigint): bigint => [a, b].reduce((least, one) => (one < least ? one : least));

/** Takes back what the chain took back, and asks again for the wallets concerned. */
async function walkBack(step: Step, head: Head, top: Head): Promise<boolean> {
  const { deps, chain, watched } = step;
  const chainId = chain.settings.id;
  const ancestor = await findAncestor(step, lower(head.number, top.number));
  if (ancestor === 'silent') return false;
  const undone = await deps.database.$transaction(async (tx) => {
    await lockChain(tx, chainId);
    if ((await findTop(tx, chainId))?.hash !== top.hash) return [];
    return takeBackAbove(tx, chainId, ancestor?.number ?? -1n);
  });
  deps.log.info({ chainId, from: String(top.number), to: String(ancestor?.number ?? null) }, 'chain reorganised');
  await touchWallets(deps, { chainId, block: head.number }, undone, watched);
  return true;
}

/** One move: the next block taken in, or the step back to what the chain still has. Null when there is no moving on now. */
async function move(step: Step, head: Head, top: Head): Promise<Head | null> {
  const { deps, chain } = step;
  const next = top.number + 1n === head.number ? head : await readBlock(chain, top.number + 1n);
  if (next === null) return null;
  if (next.parentHash === top.hash) return (await takeIn(step, next, top)) ? next : null;
  return (await walkBack(step, head, top)) ? findTop(deps.database, chain.settings.id) : null;
}

async function follow(step: Step, head: Head, from: Head): Promise<number> {
  let top = from;
  for (let moves = 0; moves < MOST_MOVES; moves++) {
    if (top.number >= head.number) return moves;
    const reached = await move(step, head, top);
    if (reached === null) return moves;
    top = reached;
  }
  return MOST_MOVES;
}

/** Brings the index of a chain up to its head, where that answers; returns how many blocks were taken in. */
export async function stepChain(deps: Deps, chain: Chain): Promise<number> {
  const chainId = chain.settings.id;
  const watched = await findWatched(deps.database, chainId);
  if (watched.length === 0) return 0;
  const head = await readBlock(chain, 'latest');
  if (head === null) return 0;
  keepHead(deps.chains, chain, head);
  const step: Step = { deps, chain, watched };
  const top = await findTop(deps.database, chainId);
  if (top === null) return (await takeIn(step, head, null)) ? 1 : 0;
  if (head.number > top.number) return follow(step, head, top);
  const [same] = await findBlocksBelow(deps.database, chainId, head.number, 1);
  if (same?.number !== head.number || same.hash === head.hash) return 0;
  await walkBack(step, head, top);
  const ancestor = await findTop(deps.database, chainId);
  return ancestor === null ? 0 : follow(step, head, ancestor);
}
