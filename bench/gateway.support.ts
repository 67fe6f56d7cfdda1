/**
 * One set-up of the gateway benchmark in a process of its own, so that its CPU time is its own: tells its address when it
 * serves, and its CPU time whenever it is asked.
 */

import { ApolloGateway, LocalGraphQLDataSource, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { readSupergraph } from '@streamgate/gateway/plan/load-supergraph';
import { SECRET, startGateway } from '@streamgate/gateway/test/start-gateway';
import { createTestSubgraphs } from '@streamgate/gateway/test/test-subgraphs';
import { systemClock } from '@streamgate/kernel/clock';
import { serveSubgraph } from '@streamgate/service/graph/serve-subgraph';
import type { Subgraph } from '@streamgate/service/graph/subgraph';
import { createLogger } from '@streamgate/service/logger';
import { Redis } from 'ioredis';

const [setUp = '', redisUrl = '', urlsText = '{}'] = process.argv.slice(2);
const urls = JSON.parse(urlsText) as Record<string, string>;

/** A server as the documentation of @apollo/server and @apollo/gateway shows it. */
async function stock(source: (name: string) => RemoteGraphQLDataSource | LocalGraphQLDataSource): Promise<string> {
  const gateway = new ApolloGateway({ supergraphSdl: readSupergraph(), buildService: ({ name }) => source(name) });
  const server = new ApolloServer({ gateway });
  const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } });
  return url;
}

const subgraphNamed = (all: readonly Subgraph[], name: string): Subgraph => {
  const found = all.find((subgraph) => subgraph.name === name);
  if (found === undefined) throw new Error(`No subgraph ${name}.`);
  return found;
};

/** The same resolvers behind plain Apollo servers, as stock data sources want them, and behind our own signed ones. */
async function serveSubgraphs(all: readonly Subgraph[]): Promise<string> {
  const log = createLogger('bench', 'silent');
  const plain: Record<string, string> = {};
  const signed: Record<string, string> = {};
  for (const subgraph of all) {
    const server = new ApolloServer({ schema: subgraph.schema });
    plain[subgraph.name] = (await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } })).url;
    const ours = serveSubgraph(subgraph, { host: '127.0.0.1', port: 0, secret: SECRET, clock: systemClock, log });
    await ours.start();
    signed[subgraph.name] = ours.url();
  }
  return JSON.stringify({ plain, signed });
}

async function start(): Promise<string> {
  const { all } = await createTestSubgraphs();
  const redis = (): Redis => new Redis(redisUrl);
  const source = { GATEWAY_BUDGET: '1000000000', GATEWAY_BUDGET_PER_SECOND: '1000000000' };
  switch (setUp) {
    case 'subgraphs':
      return serveSubgraphs(all);
    case 'stock-local':
      return stock((name) => new LocalGraphQLDataSource(subgraphNamed(all, name).schema));
    case 'stock-remote':
      return stock((name) => new RemoteGraphQLDataSource({ url: urls[name] ?? '' }));
    case 'own-local':
      return `${(await startGateway(all, { redis: redis(), source })).url}/graphql`;
    case 'own-remote': {
      const remote = { ...source, GATEWAY_SUBGRAPHS: urlsText };
      return `${(await startGateway([], { redis: redis(), source: remote, mode: 'http' })).url}/graphql`;
    }
    default:
      throw new Error(`No set-up is called ${setUp}.`);
  }
}

// Ends with the benchmark, however that ends.
process.once('disconnect', () => process.exit(0));
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ cpuUs: user + system });
});
process.send?.({ url: await start() });
