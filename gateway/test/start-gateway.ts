import { systemClock } from '@streamgate/kernel/clock';
import type { EnvSource } from '@streamgate/service/env';
import { serveSubgraph } from '@streamgate/service/graph/serve-subgraph';
import { SUBGRAPHS, type Subgraph } from '@streamgate/service/graph/subgraph';
import { createLogger } from '@streamgate/service/logger';
import type { Redis } from 'ioredis';
import { createGateway } from '../src/server.ts';

export const SECRET = 'test-secret-between-gateway-and-subgraphs';
export const MODES = ['in-process', 'http'] as const;
export type Mode = (typeof MODES)[number];

export interface StartedGateway extends AsyncDisposable {
  readonly url: string;
  /** Posts a request and reads the answer. */
  ask(query: string, options?: AskOptions): Promise<Answer>;
}

export interface AskOptions {
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly operationName?: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test states the shape by what it reads.
  readonly data: any;
  readonly errors: { message: string; path?: (string | number)[]; extensions: { code: string; requestId: string } }[];
  // biome-ignore lint/suspicious/noExplicitAny: a test states the shape by what it reads.
  readonly extensions: any;
}

const log = createLogger('test', 'silent');

export interface StartOptions {
  readonly redis: Redis;
  readonly mode?: Mode;
  readonly source?: EnvSource;
  readonly sdl?: string;
}

async function serveAll(subgraphs: readonly Subgraph[]) {
  const options = { host: '127.0.0.1', port: 0, secret: SECRET, clock: systemClock, log };
  const servers = subgraphs.map((subgraph) => serveSubgraph(subgraph, options));
  await Promise.all(servers.map((server) => server.start()));
  // Small graphs leave some of the five out; the settings still want an address for each.
  const nowhere = SUBGRAPHS.map((name): [string, string] => [name, 'http://127.0.0.1:9/graphql']);
  const served = subgraphs.map((subgraph, index): [string, string] => [subgraph.name, servers[index]?.url() ?? '']);
  const urls = Object.fromEntries([...nowhere, ...served]);
  return { urls, stop: () => Promise.all(servers.map((server) => server.stop())) };
}

/** A gateway on a free port with these subgraphs, in its process or behind HTTP. */
export async function startGateway(subgraphs: readonly Subgraph[], options: StartOptions): Promise<StartedGateway> {
  const served = options.mode === 'http' && subgraphs.length > 0 ? await serveAll(subgraphs) : null;
  const source: EnvSource = {
    STREAMGATE_INTERNAL_SECRET: SECRET,
    GATEWAY_PORT: '0',
    ...(served === null ? {} : { GATEWAY_SUBGRAPHS: JSON.stringify(served.urls) }),
    ...options.source,
  };
  const platform = { source, log, clock: systemClock, redis: options.redis };
  const gateway = createGateway(platform, options.mode === 'http' ? null : subgraphs, options.sdl);
  await gateway.start();
  const url = gateway.url();
  return {
    url,
    ask: async (query, { variables, headers = {}, operationName } = {}) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables, operationName }),
      });
      const text = await response.text();
      return { status: response.status, headers: response.headers, text, ...JSON.parse(text) };
    },
    [Symbol.asyncDispose]: async () => {
      await gateway.stop();
      await served?.stop();
    },
  };
}
