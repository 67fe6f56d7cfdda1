import { done, type Outcome, refuse } from '@streamgate/kernel/outcome';
import { minutes } from '@streamgate/kernel/units';
import { type Address, getAddress, type Hex, isAddress } from 'viem';
import { askChain } from './ask-chain.ts';
import type { Chain, Chains } from './chains.ts';
import { type ContractInfo, describe, describingCalls } from './contract-info.rules.ts';
import { readCalls } from './read-calls.ts';

export type ContractRefusal = 'BAD_ADDRESS' | 'CHAIN_NOT_CONFIGURED' | 'NOT_A_CONTRACT' | 'CANNOT_TELL';

const REMEMBER_MS = minutes(1);
const MOST_REMEMBERED = 1_000;
const BUDGET_MS = 3_000;
const remembered = new WeakMap<Chain, Map<string, { readonly info: ContractInfo; readonly untilMs: number }>>();

function memoryOf(chain: Chain): Map<string, { info: ContractInfo; untilMs: number }> {
  const memory = remembered.get(chain) ?? new Map();
  remembered.set(chain, memory);
  if (memory.size > MOST_REMEMBERED) memory.clear();
  return memory;
}

async function lookUp(chains: Chains, chain: Chain, address: Address): Promise<Outcome<ContractInfo, ContractRefusal>> {
  const silent = refuse('CANNOT_TELL', `${chain.settings.name} does not answer now. Try again in a moment.`);
  const askCode = { method: 'eth_getCode', params: [address, 'latest'] };
  const [code, reading] = await Promise.all([
    askChain<Hex>(chain.endpoints, askCode, { ...chains.patience, budgetMs: BUDGET_MS }),
    readCalls(chains, chain, describingCalls(address), { budgetMs: BUDGET_MS }),
  ]);
  if (code.state !== 'value' || reading.block === null) return silent;
  if (code.value === '0x') {
    return refuse(
      'NOT_A_CONTRACT',
      `There is no contract at ${address} on ${chain.settings.name}. Check the address and the chain.`,
    );
  }
  // With code at the address, a whole multicall that failed is the chain's silence and not the contract's.
  const answers = [...reading.answers.values()];
  if (answers.every((answer) => answer.state === 'unknown' && answer.reason !== 'there is no such contract')) return silent;
  return done(describe(chain.settings.id, address, reading.answers));
}

/** What a contract says of itself, by ERC-165 and by trial; remembered for a minute. */
export async function readContractInfo(
  chains: Chains,
  question: { chainId: number; address: string },
): Promise<Outcome<ContractInfo, ContractRefusal>> {
  if (!isAddress(question.address, { strict: false }))
    return refuse('BAD_ADDRESS', 'An address is 0x and 40 hex digits.', 'address');
  const chain = chains.get(question.chainId);
  if (chain === null) {
    const names = chains.all.map(({ settings }) => `${settings.name} (${settings.id})`).join(', ') || 'none';
    return refuse('CHAIN_NOT_CONFIGURED', `This server does not read chain ${question.chainId}. It reads: ${names}.`, 'chainId');
  }
  const address = getAddress(question.address);
  const memory = memoryOf(chain);
  const known = memory.get(address);
  if (known !== undefined && known.untilMs > chains.clock.now()) return done(known.info);
  const found = await lookUp(chains, chain, address);
  if (found.ok) memory.set(address, { info: found.value, untilMs: chains.clock.now() + REMEMBER_MS });
  return found;
}
