import { seconds } from '@streamgate/kernel/units';
import { toHex } from 'viem';
import { askChain, type Patience } from '../chain/ask-chain.ts';
import type { Chain, Head } from '../chain/chains.ts';
import { type RawBlock, toHead } from '../chain/read-head.ts';
import { decodeTransfers, type RawLog, TRANSFER_TOPICS, type Transfer } from './decode-transfer.rules.ts';

/** Nobody waits for the index, so it may be patient. */
const PATIENCE: Patience = { budgetMs: seconds(5), hedgeMs: seconds(1) };

/** A block by height or "latest"; null when the chain has none or does not answer. */
export async function readBlock(chain: Chain, at: bigint | 'latest'): Promise<Head | null> {
  const params = [at === 'latest' ? at : toHex(at), false];
  const answer = await askChain<RawBlock | null>(chain.endpoints, { method: 'eth_getBlockByNumber', params }, PATIENCE);
  return answer.state === 'value' && answer.value !== null ? toHead(answer.value) : null;
}

/** The transfers of these contracts in a range of final blocks, both ends included; null when the chain does not tell. */
export async function readRange(
  chain: Chain,
  range: { from: bigint; to: bigint },
  contracts: readonly string[],
): Promise<Transfer[] | null> {
  const params = [{ fromBlock: toHex(range.from), toBlock: toHex(range.to), address: contracts, topics: [TRANSFER_TOPICS] }];
  const answer = await askChain<RawLog[]>(chain.endpoints, { method: 'eth_getLogs', params }, PATIENCE);
  return answer.state === 'value' ? answer.value.flatMap(decodeTransfers) : null;
}

/**
 * The transfers of these contracts in a block; null when the chain does not tell. Asked for by the block's hash: a node that
 * lacks the block must say so instead of answering with nothing.
 */
export async function readTransfers(chain: Chain, block: Head, contracts: readonly string[]): Promise<Transfer[] | null> {
  if (contracts.length === 0) return [];
  const params = [{ blockHash: block.hash, address: contracts, topics: [TRANSFER_TOPICS] }];
  const answer = await askChain<RawLog[]>(chain.endpoints, { method: 'eth_getLogs', params }, PATIENCE);
  if (answer.state !== 'value') return null;
  return answer.value.filter((log) => log.blockHash === block.hash).flatMap(decodeTransfers);
}
