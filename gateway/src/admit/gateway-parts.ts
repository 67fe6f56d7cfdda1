import type { Clock } from '@streamgate/kernel/clock';
import type { Logger } from '@streamgate/service/logger';
import type { CallerResolver } from '../caller/resolve-caller.ts';
import type { GatewayEnv } from '../env.ts';
import type { TakeFromBudget } from '../limits/take-from-budget.ts';
import type { LoadedSupergraph } from '../plan/load-supergraph.ts';
import type { Prepare } from '../plan/prepare-operation.ts';
import type { SubgraphTransport } from '../transport/subgraph-transport.ts';

/** What the parts of the gateway share; built once in `server.ts`. */
export interface GatewayParts {
  readonly env: GatewayEnv;
  readonly log: Logger;
  readonly clock: Clock;
  /** Guarded: deadlines, breaker, figures. */
  readonly transport: SubgraphTransport;
  readonly supergraph: LoadedSupergraph;
  readonly prepare: Prepare;
  readonly callers: CallerResolver;
  readonly takeFromBudget: TakeFromBudget;
}
