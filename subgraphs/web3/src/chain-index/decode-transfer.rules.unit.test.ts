import { type Address, encodeAbiParameters, type Hex, pad, toEventSelector } from 'viem';
import { expect, test } from 'vitest';
import { decodeTransfers, TRANSFER_TOPICS } from './decode-transfer.rules.ts';

const CONTRACT: Address = '0x5FbDB2315678afecb367f032d93F642f64180aa3';
const ANNA: Address = '0x70997970C51812dc3A010C7d01b50e0d17dc79C8';
const BERT: Address = '0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC';
const log = (topics: readonly Hex[], data: Hex = '0x') => ({
  address: CONTRACT.toLowerCase() as Address,
  topics,
  data,
  blockHash: '0x01' as Hex,
  blockNumber: '0x1' as Hex,
  logIndex: '0x2' as Hex,
});
const [transfer, single, batch] = TRANSFER_TOPICS;
const place = { contract: CONTRACT, blockHash: '0x01', blockNumber: 1n, logIndex: 2, from: ANNA, to: BERT };

test('the topics are those of the standards', () => {
  expect(TRANSFER_TOPICS).toEqual([
    toEventSelector('Transfer(address,address,uint256)'),
    toEventSelector('TransferSingle(address,address,address,uint256,uint256)'),
    toEventSelector('TransferBatch(address,address,address,uint256[],uint256[])'),
  ]);
});

test('three indexed topics are an ERC-721, two an ERC-20', () => {
  const seven = pad('0x7');
  expect(decodeTransfers(log([transfer, pad(ANNA), pad(BERT), seven]))).toEqual([
    { ...place, standard: 'erc721', batchIndex: 0, tokenId: 7n, amount: 1n },
  ]);
  expect(decodeTransfers(log([transfer, pad(ANNA), pad(BERT)], seven))).toEqual([
    { ...place, standard: 'erc20', batchIndex: 0, tokenId: null, amount: 7n },
  ]);
});

test('a batch is as many transfers as it has ids', () => {
  const words = encodeAbiParameters([{ type: 'uint256' }, { type: 'uint256' }], [4n, 2n]);
  const lists = encodeAbiParameters(
    [{ type: 'uint256[]' }, { type: 'uint256[]' }],
    [
      [4n, 5n],
      [2n, 3n],
    ],
  );
  const topics = [pad(ANNA), pad(ANNA), pad(BERT)] as const;
  expect(decodeTransfers(log([single, ...topics], words))).toMatchObject([{ standard: 'erc1155', tokenId: 4n, amount: 2n }]);
  expect(decodeTransfers(log([batch, ...topics], lists))).toMatchObject([
    { standard: 'erc1155', tokenId: 4n, amount: 2n, batchIndex: 0 },
    { standard: 'erc1155', tokenId: 5n, amount: 3n, batchIndex: 1 },
  ]);
});

test('a log that only looks like a transfer is none', () => {
  expect(decodeTransfers(log([transfer, pad(ANNA)]))).toEqual([]);
  expect(decodeTransfers(log([batch, pad(ANNA), pad(ANNA), pad(BERT)], '0x1234'))).toEqual([]);
});
