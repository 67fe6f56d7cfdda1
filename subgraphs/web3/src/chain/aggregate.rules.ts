import {
  type Address,
  decodeFunctionResult,
  deploylessCallViaBytecodeBytecode,
  encodeDeployData,
  encodeFunctionData,
  type Hex,
  multicall3Abi,
  parseAbi,
} from 'viem';
import bounded from '../../artifacts/BoundedAggregate.json' with { type: 'json' };
import { type Answer, answered, reverted, unknown } from './answer.rules.ts';

/** One contract read: what to ask of whom, under a key that is the same for the same question. */
export interface Call {
  readonly key: string;
  readonly to: Address;
  readonly data: Hex;
  /** 32-byte words of the answer that is expected; 1 unless said. */
  readonly words?: number;
}

/** What a call without a target leaves behind may have 24,576 bytes (EIP-170): room for 150 answers of one word. */
const MOST_BYTES = 24_000;
const FRAME_BYTES = 128;

/** Calls in groups that fit one eth_call each. */
export function splitCalls(calls: readonly Call[]): Call[][] {
  const groups: Call[][] = [];
  let room = 0;
  for (const call of calls) {
    const bytes = FRAME_BYTES + 32 * (call.words ?? 1);
    if (bytes > room) {
      groups.push([]);
      room = MOST_BYTES;
    }
    groups.at(-1)?.push(call);
    room -= bytes;
  }
  return groups;
}

const GAS: Hex = '0x17d7840';
const deployless = parseAbi(['constructor(bytes code, bytes data)']);

/** Parameters of one eth_call that asks all; it carries its own bounded aggregate unless the chain names a Multicall3. */
export function encodeAggregate(calls: readonly Call[], multicall3: Address | null): { to?: Address; data: Hex; gas: Hex } {
  const data = encodeFunctionData({
    abi: multicall3Abi,
    functionName: 'aggregate3',
    args: [calls.map((call) => ({ target: call.to, allowFailure: true, callData: call.data }))],
  });
  if (multicall3 !== null) return { to: multicall3, data, gas: GAS };
  const args = [bounded.bytecode as Hex, data] as const;
  return { data: encodeDeployData({ abi: deployless, bytecode: deploylessCallViaBytecodeBytecode, args }), gas: GAS };
}

/** Each call's own answer. An empty success comes from an address without code: not a no, so unknown. */
export function decodeAggregate(calls: readonly Call[], data: Hex): Map<string, Answer<Hex>> {
  try {
    const results = decodeFunctionResult({ abi: multicall3Abi, functionName: 'aggregate3', data });
    return new Map(
      calls.map((call, index): [string, Answer<Hex>] => {
        const result = results[index];
        if (result === undefined) return [call.key, unknown('its answer is incomplete')];
        if (!result.success) return [call.key, reverted];
        return [call.key, result.returnData === '0x' ? unknown('there is no such contract') : answered(result.returnData)];
      }),
    );
  } catch {
    return allUnknown(calls, 'its answer cannot be read');
  }
}

export const allUnknown = (calls: readonly Call[], reason: string): Map<string, Answer<Hex>> =>
  new Map(calls.map((call) => [call.key, unknown(reason)]));
