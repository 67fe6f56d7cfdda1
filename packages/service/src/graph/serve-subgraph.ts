/**
 * One subgraph over HTTP, for the mode with a process per service. POST /graphql takes a JSON body and the signed caller in
 * `x-streamgate-caller`; with `accept: text/event-stream` it streams a subscription. Nothing else is offered: no
 * introspection page, no GET, no batch. Bind it to a private interface.
 */
import { type FastifyInstance, type FastifyReply, type FastifyRequest, fastify } from 'fastify';
import { type Closing, prepareClose } from '../close-app.ts';
import { addHealthRoutes } from '../health.ts';
import type { Service } from '../service.ts';
import { createSubgraphExecutor, type ExecutorOptions, type SignedRequest, UNSIGNED } from './execute-subgraph.ts';
import { type GraphRequest, type GraphResult, hashBody } from './graph-request.ts';
import { sendEvents } from './sse.ts';
import type { GraphContext, Subgraph } from './subgraph.ts';

export const CALLER_HEADER = 'x-streamgate-caller';
const MAX_BODY_BYTES = 4 * 1024 * 1024;

export interface ServeOptions extends ExecutorOptions {
  readonly host: string;
  readonly port: number;
}

export interface SubgraphServer extends Service {
  /** The address of `/graphql` once started; the port is a free one when 0 was asked for. */
  url(): string;
}

/** The request with a signal that aborts when the gateway hangs up; null when the body is not a GraphQL request. */
function readRequest(request: FastifyRequest, reply: FastifyReply): SignedRequest | null {
  const raw = request.body as string;
  const body = parseBody(raw);
  if (body === null) return null;
  const left = new AbortController();
  reply.raw.once('close', () => left.abort());
  const header = request.headers[CALLER_HEADER];
  return { ...body, token: typeof header === 'string' ? header : undefined, bodyHash: hashBody(raw), signal: left.signal };
}

function parseBody(raw: unknown): GraphRequest | null {
  try {
    const body: unknown = typeof raw === 'string' ? JSON.parse(raw) : null;
    if (typeof body !== 'object' || body === null || !('query' in body) || typeof body.query !== 'string') return null;
    return body as GraphRequest;
  } catch {
    return null; // Not JSON: answered like any other body that is no GraphQL request.
  }
}

const statusOf = (answer: GraphResult): number => (answer.errors?.[0]?.extensions.code === UNSIGNED ? 401 : 200);

function addRoute<Context extends GraphContext>(
  app: FastifyInstance,
  closing: Closing,
  subgraph: Subgraph<Context>,
  options: ExecutorOptions,
): void {
  const executor = createSubgraphExecutor(subgraph, options);
  // The body stays text: its hash is what was signed.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => done(null, body));
  app.post('/graphql', async (request, reply) => {
    const signed = readRequest(request, reply);
    if (signed === null) return reply.code(400).send({ errors: [{ message: 'Not a GraphQL request.' }] });
    if (request.headers.accept !== 'text/event-stream') {
      const answer = await executor.execute(signed);
      return reply.code(statusOf(answer)).send(answer);
    }
    const events = await executor.subscribe(signed);
    if (!(Symbol.asyncIterator in events)) return reply.code(statusOf(events)).send(events);
    reply.hijack();
    closing.keep(reply.raw);
    await sendEvents(reply.raw, events);
  });
}

/** The service that hosts a subgraph. */
export function serveSubgraph<Context extends GraphContext>(
  subgraph: Subgraph<Context>,
  { host, port, ...options }: ServeOptions,
): SubgraphServer {
  const app = fastify({ bodyLimit: MAX_BODY_BYTES, logger: false, forceCloseConnections: 'idle' });
  const closing = prepareClose(app);
  let serving = false;
  addHealthRoutes(app, async () => serving);
  addRoute(app, closing, subgraph, options);
  return {
    name: `${subgraph.name} subgraph`,
    url: () => {
      const address = app.server.address();
      const bound = typeof address === 'object' && address !== null ? address.port : port;
      return `http://${host}:${bound}/graphql`;
    },
    start: async () => {
      await app.listen({ host, port });
      serving = true;
    },
    ready: async () => serving,
    drain: async () => {
      serving = false;
    },
    stop: closing.close,
  };
}
