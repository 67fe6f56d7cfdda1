import type { Caller } from '@streamgate/service/caller';
import type { GraphRequest, GraphResult } from '@streamgate/service/graph/graph-request';
import type { SubgraphName } from '@streamgate/service/graph/subgraph';

/** Who a call is for; the transport signs this together with the body. */
export interface CallFor {
  readonly caller: Caller;
  /** Unix milliseconds after which the answer is of no use. */
  readonly deadline: number;
  /** The refresh token of the caller's cookie; for identity alone. */
  readonly refresh?: string | undefined;
  /** True when the gateway asks for itself. */
  readonly internal?: true | undefined;
}

export type ResultStream = AsyncGenerator<GraphResult, void, void>;

/** The way to the subgraphs: in this process or over the network. Rejects when there is no answer. */
export interface SubgraphTransport {
  execute(name: SubgraphName, request: GraphRequest, call: CallFor, signal: AbortSignal): Promise<GraphResult>;
  /** A stream of results, or one result when the subscription could not start. */
  subscribe(name: SubgraphName, request: GraphRequest, call: CallFor, signal: AbortSignal): Promise<GraphResult | ResultStream>;
  close(): Promise<void>;
}
