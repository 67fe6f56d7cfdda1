import type { Clock } from '@streamgate/kernel/clock';
import { type Caller, type CallerClaims, signCaller } from '@streamgate/service/caller';
import { createSubgraphExecutor } from '@streamgate/service/graph/execute-subgraph';
import { bodyOf, type GraphResult, hashBody } from '@streamgate/service/graph/graph-request';
import type { GraphContext, Subgraph } from '@streamgate/service/graph/subgraph';
import type { Logger } from '@streamgate/service/logger';

/** Answers are read by path in tests: `result.data.video.title`. */
// biome-ignore lint/suspicious/noExplicitAny: a test states the shape by what it reads.
export type TestResult = Omit<GraphResult, 'data'> & { readonly data: any };

export type GraphClient = (
  caller: Caller,
  query: string,
  variables?: Readonly<Record<string, unknown>>,
  extra?: Pick<CallerClaims, 'refresh' | 'internal'>,
) => Promise<TestResult>;

const SECRET = 'test-secret-between-gateway-and-subgraphs';

/** Calls one subgraph through the real executor, with a caller signed as the gateway signs it. */
export function createGraphClient<Context extends GraphContext>(
  subgraph: Subgraph<Context>,
  platform: { readonly clock: Clock; readonly log: Logger },
): GraphClient {
  const executor = createSubgraphExecutor(subgraph, { secret: SECRET, clock: platform.clock, log: platform.log });
  return async (caller, query, variables, extra = {}) => {
    const body = hashBody(bodyOf({ query, variables }));
    const exp = platform.clock.now() + 5_000;
    const token = signCaller(SECRET, { ...extra, caller, aud: subgraph.name, exp, body });
    return (await executor.execute({ query, variables, token })) as TestResult;
  };
}
