import type { TenantId } from '@streamgate/kernel/ids';
import type { Transaction } from '@streamgate/prisma/database';
import type { Hex } from 'viem';
import type { Head } from '../chain/chains.ts';
import type { Transfer } from './decode-transfer.rules.ts';

/** A contract that gates in use name, with the tenants whose gates they are. */
export interface WatchedContract {
  readonly contract: string;
  readonly tenantIds: readonly TenantId[];
}

/** What the index of a chain follows: public facts of the chain, so this asks for every tenant. */
export async function findWatched(db: Transaction, chainId: number): Promise<WatchedContract[]> {
  return db.$queryRaw<WatchedContract[]>`
    SELECT named.contract, array_agg(DISTINCT named.tenant_id::text) AS "tenantIds"
    FROM web3.gate_contract AS named
    WHERE named.chain_id = ${chainId} AND EXISTS (
      SELECT 1 FROM web3.video_access AS video
      WHERE video.tenant_id = named.tenant_id AND video.gate_id = named.gate_id AND NOT video.deleted)
    GROUP BY named.contract`;
}

interface BlockRow {
  readonly number: bigint;
  readonly hash: string;
  readonly parentHash: string;
}

const toBlock = (row: BlockRow): Head => ({ number: row.number, hash: row.hash as Hex, parentHash: row.parentHash as Hex });

/** The highest block that the index has taken in; it is the cursor. */
export async function findTop(db: Transaction, chainId: number): Promise<Head | null> {
  const row = await db.indexedBlock.findFirst({ where: { chainId }, orderBy: { number: 'desc' } });
  return row === null ? null : toBlock(row);
}

/** The kept blocks at or below a height, highest first. */
export async function findBlocksBelow(db: Transaction, chainId: number, number: bigint, limit: number): Promise<Head[]> {
  const where = { chainId, number: { lte: number } };
  return (await db.indexedBlock.findMany({ where, orderBy: { number: 'desc' }, take: limit })).map(toBlock);
}

/** One writer at a time for a chain, until the transaction ends. */
export const lockChain = async (tx: Transaction, chainId: number): Promise<void> => {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('web3 chain index', ${chainId}))`;
};

/** Takes in a block with the transfers up to it, and forgets blocks and nothing else below `keepFrom`. */
export async function insertBlock(
  tx: Transaction,
  chainId: number,
  taken: { block: Head; transfers: readonly Transfer[]; keepFrom: bigint },
): Promise<void> {
  const { block, transfers, keepFrom } = taken;
  await tx.indexedBlock.create({ data: { chainId, ...block } });
  await tx.tokenTransfer.createMany({
    data: transfers.map((transfer) => ({
      ...transfer,
      chainId,
      tokenId: transfer.tokenId === null ? null : String(transfer.tokenId),
      amount: String(transfer.amount),
    })),
    skipDuplicates: true,
  });
  await tx.indexedBlock.deleteMany({ where: { chainId, number: { lt: keepFrom } } });
}

/** Takes back every block above `number` with its transfers, and returns those transfers. */
export async function takeBackAbove(tx: Transaction, chainId: number, number: bigint) {
  const blocks = await tx.indexedBlock.findMany({ where: { chainId, number: { gt: number } }, select: { hash: true } });
  const where = { chainId, blockHash: { in: blocks.map(({ hash }) => hash) } };
  const transfers = await tx.tokenTransfer.findMany({ where, select: { contract: true, from: true, to: true } });
  await tx.tokenTransfer.deleteMany({ where });
  await tx.indexedBlock.deleteMany({ where: { chainId, number: { gt: number } } });
  return transfers;
}
