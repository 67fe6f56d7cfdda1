import type { ApolloServer } from '@apollo/server';
import { Fault } from '@streamgate/kernel/fault';
import type { Subgraph } from '@streamgate/service/graph/subgraph';
import type { Platform } from '@streamgate/service/platform';
import type { Service } from '@streamgate/service/service';
import type { GatewayParts } from './admit/gateway-parts.ts';
import { createApollo } from './apollo/create-apollo.ts';
import type { GatewayContext } from './apollo/gateway-context.ts';
import { createCallerResolver } from './caller/resolve-caller.ts';
import { type GatewayEnv, readGatewayEnv } from './env.ts';
import { buildApp } from './http/build-app.ts';
import { createCharge } from './limits/charge-budget.ts';
import { createTakeFromBudget } from './limits/take-from-budget.ts';
import { loadSupergraph, readSupergraph } from './plan/load-supergraph.ts';
import { createPrepare } from './plan/prepare-operation.ts';
import { guardTransport } from './transport/guard-transport.ts';
import { createHttpTransport } from './transport/http-transport.ts';
import { createInProcessTransport } from './transport/in-process-transport.ts';
import type { SubgraphTransport } from './transport/subgraph-transport.ts';

/** What the gateway needs of its process; it has no database of its own. */
export type GatewayPlatform = Omit<Platform<unknown>, 'database'>;

export interface Gateway extends Service {
  /** The address once started; its port is a free one when 0 was asked for. */
  url(): string;
}

function chooseTransport(platform: GatewayPlatform, env: GatewayEnv, subgraphs: readonly Subgraph[] | null): SubgraphTransport {
  const { clock, log } = platform;
  if (subgraphs !== null) return createInProcessTransport(subgraphs, { secret: env.STREAMGATE_INTERNAL_SECRET, clock, log });
  if (env.subgraphUrls !== null) return createHttpTransport(env.subgraphUrls, env.STREAMGATE_INTERNAL_SECRET);
  throw new Fault('Set GATEWAY_SUBGRAPHS to the addresses of the subgraphs, or run them in this process.', { retryable: false });
}

function buildParts(platform: GatewayPlatform, env: GatewayEnv, inner: SubgraphTransport, sdl: string): GatewayParts {
  const { clock, log, redis } = platform;
  const transport = guardTransport(inner, { clock, log });
  const supergraph = loadSupergraph(sdl);
  const budget = { capacity: env.GATEWAY_BUDGET, perSecond: env.GATEWAY_BUDGET_PER_SECOND };
  return {
    env,
    log,
    clock,
    transport,
    supergraph,
    prepare: createPrepare(supergraph),
    callers: createCallerResolver(transport, clock),
    takeFromBudget: createTakeFromBudget(createCharge(redis, budget), budget, clock, log),
  };
}

/**
 * The door for GraphQL. With `subgraphs` it calls them in this process; without, over signed HTTP at the addresses in
 * GATEWAY_SUBGRAPHS. `sdl` is the committed supergraph unless a test brings another.
 */
export function createGateway(
  platform: GatewayPlatform,
  subgraphs: readonly Subgraph[] | null,
  sdl: string = readSupergraph(),
): Gateway {
  const env = readGatewayEnv(platform.source);
  const transport = chooseTransport(platform, env, subgraphs);
  let http: Awaited<ReturnType<typeof buildApp>> | null = null;
  let apollo: ApolloServer<GatewayContext> | null = null;
  let parts: GatewayParts | null = null;
  let serving = false;
  return {
    name: 'gateway',
    url: () => {
      const address = http?.app.server.address();
      const port = typeof address === 'object' && address !== null ? address.port : env.GATEWAY_PORT;
      return `http://${env.GATEWAY_HOST}:${port}`;
    },
    start: async () => {
      parts = buildParts(platform, env, transport, sdl);
      apollo = await createApollo(parts);
      await apollo.start();
      http = await buildApp(parts, apollo, async () => serving);
      await http.app.listen({ host: env.GATEWAY_HOST, port: env.GATEWAY_PORT });
      serving = true;
    },
    ready: async () => serving,
    drain: async () => {
      serving = false;
    },
    stop: async () => {
      await http?.close();
      await apollo?.stop();
      parts?.takeFromBudget.close();
      await transport.close();
    },
  };
}
