import { createPublicClient, http } from 'viem';

export interface RpcRequest {
  readonly method: string;
  readonly params: readonly unknown[];
}

/** One RPC endpoint of a chain. Its address may hold a key, so it is never logged: it goes by its place in the list. */
export interface Endpoint {
  readonly place: number;
  /** Performance-clock time until which others are asked first. */
  restsUntilMs: number;
  request(request: RpcRequest, signal: AbortSignal): Promise<unknown>;
}

const LONGEST_MS = 10_000;
const MOST_ANSWER_BYTES = 1_048_576;

/** CCIP-Read is off: with it, a tenant's contract could make this server fetch any address (EIP-3668). */
export function createEndpoint(url: string, place: number): Endpoint {
  const client = createPublicClient({
    ccipRead: false,
    transport: http(url, { retryCount: 0, timeout: LONGEST_MS, maxResponseBodySize: MOST_ANSWER_BYTES }),
  });
  return {
    place,
    restsUntilMs: 0,
    request: ({ method, params }, signal) => client.request({ method, params } as never, { signal } as never),
  };
}
