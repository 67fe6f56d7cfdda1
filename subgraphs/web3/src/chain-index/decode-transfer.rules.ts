import { type Address, decodeEventLog, getAddress, type Hex, parseAbi } from 'viem';
import type { Standard } from '../chain/contract-info.rules.ts';

/** A log as eth_getLogs tells it. */
export interface RawLog {
  readonly address: Address;
  readonly topics: readonly Hex[];
  readonly data: Hex;
  readonly blockHash: Hex;
  readonly blockNumber: Hex;
  readonly logIndex: Hex;
}

/** One movement of tokens; a batch is several, told apart by their place in it. */
export interface Transfer {
  readonly contract: Address;
  readonly blockHash: Hex;
  readonly blockNumber: bigint;
  readonly standard: Standard;
  readonly logIndex: number;
  readonly batchIndex: number;
  readonly from: Address;
  readonly to: Address;
  readonly tokenId: bigint | null;
  readonly amount: bigint;
}

const single = parseAbi([
  'event TransferSingle(address indexed operator, address indexed from, address indexed to, uint256 id, uint256 value)',
]);
const batch = parseAbi([
  'event TransferBatch(address indexed operator, address indexed from, address indexed to, uint256[] ids, uint256[] values)',
]);
const erc20 = parseAbi(['event Transfer(address indexed from, address indexed to, uint256 value)']);
const erc721 = parseAbi(['event Transfer(address indexed from, address indexed to, uint256 indexed tokenId)']);

/** First topics by which a transfer is known: Transfer (20 and 721 share it), TransferSingle, TransferBatch. */
export const TRANSFER_TOPICS: readonly [Hex, Hex, Hex] = [
  '0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef',
  '0xc3d58168c5ae7397731d063d5bbf3d657854427343f4c083240f7aacaa2d0f62',
  '0x4a39dc06d4c0dbc64b70af90fd698a233a518aa5d07e595d983b8c0526c8f7fb',
];

type Place = 'contract' | 'blockHash' | 'blockNumber' | 'logIndex' | 'batchIndex';
type Move = Omit<Transfer, Place>;

/** Three indexed topics make it an ERC-721, two an ERC-20. */
function movesOf(topics: readonly Hex[], data: Hex): Move[] {
  const log = { topics: topics as [Hex, ...Hex[]], data };
  const [first, second, third] = TRANSFER_TOPICS;
  if (topics[0] === first && topics.length === 4) {
    const { from, to, tokenId } = decodeEventLog({ abi: erc721, ...log }).args;
    return [{ standard: 'erc721', from, to, tokenId, amount: 1n }];
  }
  if (topics[0] === first) {
    const { from, to, value } = decodeEventLog({ abi: erc20, ...log }).args;
    return [{ standard: 'erc20', from, to, tokenId: null, amount: value }];
  }
  if (topics[0] === second) {
    const { from, to, id, value } = decodeEventLog({ abi: single, ...log }).args;
    return [{ standard: 'erc1155', from, to, tokenId: id, amount: value }];
  }
  if (topics[0] !== third) return [];
  const { from, to, ids, values } = decodeEventLog({ abi: batch, ...log }).args;
  return ids.map((tokenId, index) => ({ standard: 'erc1155', from, to, tokenId, amount: values[index] ?? 0n }));
}

/** The transfers of a log; none when it only looks like one. */
export function decodeTransfers(log: RawLog): Transfer[] {
  try {
    const { blockHash } = log;
    const blockNumber = BigInt(log.blockNumber);
    const place = { contract: getAddress(log.address), blockHash, blockNumber, logIndex: Number(log.logIndex) };
    return movesOf(log.topics, log.data).map((move, batchIndex) => ({ ...place, batchIndex, ...move }));
  } catch {
    return []; // Same topic, other shape: not a token transfer.
  }
}
