import { Fault } from '@streamgate/kernel/fault';
import { createSubgraphExecutor, type ExecutorOptions, type SubgraphExecutor } from '@streamgate/service/graph/execute-subgraph';
import { bodyOf } from '@streamgate/service/graph/graph-request';
import type { GraphContext, Subgraph, SubgraphName } from '@streamgate/service/graph/subgraph';
import { signCall } from './sign-call.ts';
import type { SubgraphTransport } from './subgraph-transport.ts';

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
  return {
    execute: async (name, request, call, signal) => {
      const token = signCall(options.secret, name, bodyOf(request), call);
      return executorOf(name).execute({ ...request, token, signal });
    },
    subscribe: async (name, request, call, signal) => {
      const token = signCall(options.secret, name, bodyOf(request), call);
      return executorOf(name).subscribe({ ...request, token, signal });
    },
    close: async () => undefined,
  };
}
