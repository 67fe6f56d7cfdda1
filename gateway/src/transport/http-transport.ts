import { Fault } from '@streamgate/kernel/fault';
import { bodyOf, type GraphRequest, type GraphResult, hashBody } from '@streamgate/service/graph/graph-request';
import { CALLER_HEADER } from '@streamgate/service/graph/serve-subgraph';
import type { SubgraphName } from '@streamgate/service/graph/subgraph';
import { type Dispatcher, Pool } from 'undici';
import { readEvents } from './read-events.ts';
import { signCall } from './sign-call.ts';
import type { CallFor, SubgraphTransport } from './subgraph-transport.ts';

const CONNECTIONS = 64;
const MAX_ANSWER_BYTES = 32 * 1024 * 1024;
const EVENT_STREAM = 'text/event-stream';

interface Target {
  readonly pool: Pool;
  readonly path: string;
}

function openTargets(urls: ReadonlyMap<SubgraphName, string>): ReadonlyMap<SubgraphName, Target> {
  const targets = new Map<SubgraphName, Target>();
  for (const [name, url] of urls) {
    const { origin, pathname } = new URL(url);
    const pool = new Pool(origin, { connections: CONNECTIONS, connectTimeout: 2_000, keepAliveTimeout: 30_000 });
    targets.set(name, { pool, path: pathname });
  }
  return targets;
}

async function readAnswer(response: Dispatcher.ResponseData): Promise<GraphResult> {
  const length = Number(response.headers['content-length'] ?? 0);
  if (response.statusCode !== 200 || length > MAX_ANSWER_BYTES) {
    await response.body.dump();
    throw new Fault(`A subgraph answered ${response.statusCode} with ${length} bytes.`, { retryable: true });
  }
  const answer: unknown = await response.body.json();
  if (typeof answer !== 'object' || answer === null) throw new Fault('A subgraph answered no object.', { retryable: true });
  return answer;
}

const LOST = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET']);

const mayRepeat = ({ query }: GraphRequest, error: unknown): boolean =>
  !query.startsWith('mutation') && error instanceof Error && 'code' in error && LOST.has(String(error.code));

/** Subgraphs behind HTTP, each call signed; a pool of at most 64 connections to each. */
export function createHttpTransport(urls: ReadonlyMap<SubgraphName, string>, secret: string): SubgraphTransport {
  const targets = openTargets(urls);
  const send = (name: SubgraphName, request: GraphRequest, call: CallFor, signal: AbortSignal, accept: string) => {
    const target = targets.get(name);
    if (target === undefined) throw new Fault(`GATEWAY_SUBGRAPHS names no address for ${name}.`, { retryable: false });
    const body = bodyOf(request);
    const headers = { 'content-type': 'application/json', accept, [CALLER_HEADER]: signCall(secret, name, hashBody(body), call) };
    const ask = () => target.pool.request({ method: 'POST', path: target.path, headers, body, signal });
    // A subgraph that was just replaced has closed connections that we still held: a query may simply be asked again.
    return ask().catch((error: unknown) => (mayRepeat(request, error) ? ask() : Promise.reject(error)));
  };
  return {
    execute: async (name, request, call, signal) => readAnswer(await send(name, request, call, signal, 'application/json')),
    subscribe: async (name, request, call, signal) => {
      const response = await send(name, request, call, signal, EVENT_STREAM);
      const type = response.headers['content-type'];
      return typeof type === 'string' && type.startsWith(EVENT_STREAM) ? readEvents(response.body) : readAnswer(response);
    },
    close: async () => {
      await Promise.all([...targets.values()].map(({ pool }) => pool.destroy()));
    },
  };
}
