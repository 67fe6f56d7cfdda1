import { Fault } from '@streamgate/kernel/fault';
import {
  createSubgraphExecutor,
  type ExecutorOptions,
  type SignedRequest,
  type SubgraphExecutor,
} from '@streamgate/service/graph/execute-subgraph';
import { bodyOf, type GraphRequest, hashBody } from '@streamgate/service/graph/graph-request';
import type { GraphContext, Subgraph, SubgraphName } from '@streamgate/service/graph/subgraph';
import { signCall } from './sign-call.ts';
import type { CallFor, SubgraphTransport } from './subgraph-transport.ts';

/** Subgraphs of this process. Calls are signed and verified as over the network, so that no mode trusts more than another. */
export function createInProcessTransport<Context extends GraphContext>(
  subgraphs: readonly Subgraph<Context>[],
  options: ExecutorOptions,
): SubgraphTransport {
  const executors = new Map<SubgraphName, SubgraphExecutor>();
  for (const subgraph of subgraphs) executors.set(subgraph.name, createSubgraphExecutor(subgraph, options));
  const executorOf = (name: SubgraphName): SubgraphExecutor => {
    const executor = executors.get(name);
    if (executor === undefined) throw new Fault(`No subgraph ${name} runs in this process.`, { retryable: false });
    return executor;
  };
  const signed = (name: SubgraphName, request: GraphRequest, call: CallFor, signal: AbortSignal): SignedRequest => {
    const bodyHash = hashBody(bodyOf(request));
    const token = signCall(options.secret, name, bodyHash, call);
    const { query, variables, operationName } = request;
    return { query, variables, operationName, token, bodyHash, signal };
  };
  return {
    execute: async (name, request, call, signal) => executorOf(name).execute(signed(name, request, call, signal)),
    subscribe: async (name, request, call, signal) => executorOf(name).subscribe(signed(name, request, call, signal)),
    close: async () => undefined,
  };
}
