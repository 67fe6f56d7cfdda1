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
import type { Transfer } from './decode-transfer.rules.ts';
import { readBlock, readRange, readTransfers } from './read-block.ts';
import { touchWallets } from './touch-wallets.ts';

/** At most so many moves in one step, so that a long gap does not hold everything else up. */
const MOST_MOVES = 200;

/** A gap longer than finality and this is taken in by ranges. */
const FEW_BLOCKS = 50n;
const LONGEST_RANGE = 2_000n;

const lower = (a: bigint, b: bigint): bigint => [a, b].reduce((least, one) => (one < least ? one : least));
const higher = (a: bigint, b: bigint): bigint => [a, b].reduce((most, one) => (one > most ? one : most));

type Step = { readonly deps: Deps; readonly chain: Chain; readonly watched: readonly WatchedContract[] };

const contractsOf = ({ watched }: Step): string[] => watched.map(({ contract }) => contract);

/** Takes in a block with the transfers since its forerunner. False when another process was faster. */
async function takeIn(step: Step, taken: { block: Head; transfers: readonly Transfer[]; after: Head | null }): Promise<boolean> {
  const { deps, chain, watched } = step;
  const { block, transfers, after } = taken;
  const chainId = chain.settings.id;
  const keepFrom = block.number - BigInt(chain.settings.finalityBlocks);
  const isOurs = await deps.database.$transaction(async (tx) => {
    await lockChain(tx, chainId);
    if ((await findTop(tx, chainId))?.hash !== after?.hash) return false;
    await insertBlock(tx, chainId, { block, transfers, keepFrom });
    return true;
  });
  if (isOurs && transfers.length > 0) await touchWallets(deps, { chainId, block: block.number }, transfers, watched);
  return isOurs;
}

async function takeBlock(step: Step, block: Head, after: Head | null): Promise<Head | null> {
  const transfers = await readTransfers(step.chain, block, contractsOf(step));
  return transfers !== null && (await takeIn(step, { block, transfers, after })) ? block : null;
}

/** Takes in a range that is final, as large as the chain will tell: halved whenever it refuses. */
async function takeRange(step: Step, top: Head, final: bigint): Promise<Head | null> {
  for (let width = lower(final - top.number, LONGEST_RANGE); width > 0n; width /= 2n) {
    const to = top.number + width;
    const transfers = await readRange(step.chain, { from: top.number + 1n, to }, contractsOf(step));
    const block = transfers === null ? null : await readBlock(step.chain, to);
    if (transfers !== null && block !== null) return (await takeIn(step, { block, transfers, after: top })) ? block : null;
  }
  return null;
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
  // What was read at a block that is gone must not be believed, so the mark is above all of them.
  await touchWallets(deps, { chainId, block: higher(head.number, top.number + 1n) }, undone, watched);
  return true;
}

/** True when we are so far behind that blocks are taken in by ranges, and the block we stand on still is the chain's. */
async function isFarBehind({ chain }: Step, head: Head, top: Head): Promise<boolean> {
  if (head.number - top.number <= BigInt(chain.settings.finalityBlocks) + FEW_BLOCKS) return false;
  return (await readBlock(chain, top.number))?.hash === top.hash;
}

/** One move: what comes next taken in, or the step back to what the chain still has. Null when there is no moving on now. */
async function move(step: Step, head: Head, top: Head): Promise<Head | null> {
  const { deps, chain } = step;
  if (await isFarBehind(step, head, top)) return takeRange(step, top, head.number - BigInt(chain.settings.finalityBlocks));
  const next = top.number + 1n === head.number ? head : await readBlock(chain, top.number + 1n);
  if (next === null) return null;
  if (next.parentHash === top.hash) return takeBlock(step, next, top);
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
  if (top === null) return (await takeBlock(step, head, null)) === null ? 0 : 1;
  if (head.number > top.number) return follow(step, head, top);
  const [same] = await findBlocksBelow(deps.database, chainId, head.number, 1);
  if (same?.number !== head.number || same.hash === head.hash) return 0;
  await walkBack(step, head, top);
  const ancestor = await findTop(deps.database, chainId);
  return ancestor === null ? 0 : follow(step, head, ancestor);
}
