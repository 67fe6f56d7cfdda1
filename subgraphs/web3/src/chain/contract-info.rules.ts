import { type Address, decodeAbiParameters, encodeFunctionData, type Hex, parseAbi } from 'viem';
import type { Call } from './aggregate.rules.ts';
import type { Answer } from './answer.rules.ts';

export type Standard = 'erc20' | 'erc721' | 'erc1155';

/** A token contract as it describes itself; text of a stranger. */
export interface ContractInfo {
  readonly chainId: number;
  readonly address: Address;
  readonly standard: Standard | null;
  readonly name: string | null;
  readonly symbol: string | null;
  readonly decimals: number | null;
}

const abi = parseAbi([
  'function supportsInterface(bytes4 id) view returns (bool)',
  'function balanceOf(address holder) view returns (uint256)',
  'function balanceOfBatch(address[] holders, uint256[] ids) view returns (uint256[])',
  'function totalSupply() view returns (uint256)',
  'function decimals() view returns (uint8)',
  'function name() view returns (string)',
  'function symbol() view returns (string)',
]);

const SOMEBODY: Address = '0x0000000000000000000000000000000000000001';

/** ERC-165 questions and trial reads: neither alone tells what a contract is (`balanceOf(address)` is shared by 20 and 721). */
export function describingCalls(to: Address): Call[] {
  const supports = (id: Hex): Hex => encodeFunctionData({ abi, functionName: 'supportsInterface', args: [id] });
  return [
    { key: 'erc721', to, data: supports('0x80ac58cd') },
    { key: 'erc1155', to, data: supports('0xd9b67a26') },
    { key: 'nothing', to, data: supports('0xffffffff') },
    { key: 'balanceOf', to, data: encodeFunctionData({ abi, functionName: 'balanceOf', args: [SOMEBODY] }) },
    { key: 'balanceOfBatch', to, data: encodeFunctionData({ abi, functionName: 'balanceOfBatch', args: [[SOMEBODY], [1n]] }) },
    { key: 'totalSupply', to, data: encodeFunctionData({ abi, functionName: 'totalSupply' }) },
    { key: 'decimals', to, data: encodeFunctionData({ abi, functionName: 'decimals' }) },
    { key: 'name', to, data: encodeFunctionData({ abi, functionName: 'name' }) },
    { key: 'symbol', to, data: encodeFunctionData({ abi, functionName: 'symbol' }) },
  ];
}

type Answers = ReadonlyMap<string, Answer<Hex>>;

const dataOf = (answers: Answers, key: string): Hex | null => {
  const answer = answers.get(key);
  return answer?.state === 'value' ? answer.value : null;
};

/** A whole 32-byte word as a number; null for anything else. */
function wordOf(answers: Answers, key: string): bigint | null {
  const data = dataOf(answers, key);
  return data !== null && data.length === 66 ? BigInt(data) : null;
}

function listOf(answers: Answers, key: string): readonly bigint[] | null {
  try {
    return decodeAbiParameters([{ type: 'uint256[]' }], dataOf(answers, key) ?? '0x')[0];
  } catch {
    return null; // Not a list: then it is not an ERC-1155.
  }
}

// Control and direction characters could make a label read as something else.
const UNSAFE = /[\p{C}\p{Zl}\p{Zp}]/gu;

function textOf(answers: Answers, key: string): string | null {
  try {
    const [text] = decodeAbiParameters([{ type: 'string' }], dataOf(answers, key) ?? '0x');
    const clean = text.replace(UNSAFE, '').trim().slice(0, 80);
    return clean === '' ? null : clean;
  } catch {
    return null; // Some old tokens answer bytes32, some nothing: then there is no name.
  }
}

function standardOf(answers: Answers): Standard | null {
  const claims = (key: string): boolean => wordOf(answers, key) === 1n && wordOf(answers, 'nothing') !== 1n;
  if (claims('erc721')) return wordOf(answers, 'balanceOf') === null ? null : 'erc721';
  if (claims('erc1155')) return listOf(answers, 'balanceOfBatch')?.length === 1 ? 'erc1155' : null;
  const isMoney = ['balanceOf', 'totalSupply', 'decimals'].every((key) => wordOf(answers, key) !== null);
  return isMoney && (wordOf(answers, 'decimals') ?? 256n) <= 77n ? 'erc20' : null;
}

/** Puts the answers together. */
export function describe(chainId: number, address: Address, answers: Answers): ContractInfo {
  const standard = standardOf(answers);
  return {
    chainId,
    address,
    standard,
    name: textOf(answers, 'name'),
    symbol: textOf(answers, 'symbol'),
    decimals: standard === 'erc20' ? Number(wordOf(answers, 'decimals')) : null,
  };
}
