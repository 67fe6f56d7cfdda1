/** Subscriptions as server-sent events at /graphql/stream: the distinct connections mode of the GraphQL over SSE protocol. */
import type { ServerResponse } from 'node:http';
import { sendEvents } from '@streamgate/service/graph/sse';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type DocumentNode, GraphQLError, parse, specifiedRules, validate } from 'graphql';
import type { GatewayParts } from '../admit/gateway-parts.ts';
import { type ClientErrorCode, clientError, statusOf } from '../answer/client-error.ts';
import { reduceError, withRequestId } from '../answer/reduce-error.rules.ts';
import type { Variables } from '../execute/compile-projection.rules.ts';
import { type RequestFacts, readFacts } from '../http/request-facts.ts';
import { openScope } from '../http/request-scope.ts';
import { limitsRule, MAX_TOKENS } from '../limits/limits.rules.ts';
import { createLru } from '../plan/lru.ts';
import { openStream, type StreamAsked } from './open-stream.ts';

const MAX_DOCUMENTS = 200;
const RULES = [...specifiedRules, limitsRule];

interface StreamBody {
  readonly query?: unknown;
  readonly variables?: unknown;
  readonly operationName?: unknown;
}

function bodyOf(request: FastifyRequest): StreamBody {
  if (request.method === 'POST') return (request.body ?? {}) as StreamBody;
  const { query, variables, operationName } = request.query as Record<string, string | undefined>;
  try {
    return { query, operationName, variables: variables === undefined ? {} : JSON.parse(variables) };
  } catch {
    throw clientError('MALFORMED_QUERY', 'The variables are not JSON.');
  }
}

const isObject = (value: unknown): value is Variables => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Parses and validates subscriptions, each text once. */
function createReader({ supergraph }: GatewayParts): (body: StreamBody) => StreamAsked {
  const documents = createLru<DocumentNode>(MAX_DOCUMENTS);
  const read = (query: string): DocumentNode => {
    const document = parse(query, { maxTokens: MAX_TOKENS });
    const [error] = validate(supergraph.apiSchema, document, RULES, { maxErrors: 1 });
    if (error === undefined) return document;
    throw new GraphQLError(error.message, { extensions: { code: 'GRAPHQL_VALIDATION_FAILED', ...error.extensions } });
  };
  return ({ query, variables, operationName }) => {
    if (typeof query !== 'string') throw clientError('MALFORMED_QUERY', 'Send the subscription as text in "query".');
    try {
      const document = documents.get(query, () => read(query));
      const name = typeof operationName === 'string' ? operationName : null;
      return { document, operationName: name, variables: isObject(variables) ? variables : {} };
    } catch (error) {
      if (error instanceof GraphQLError && error.extensions['code'] === undefined)
        throw clientError('MALFORMED_QUERY', error.message);
      throw error;
    }
  };
}

function refuse(parts: GatewayParts, reply: FastifyReply, facts: RequestFacts, cause: unknown): FastifyReply {
  const error = cause instanceof GraphQLError ? cause : null;
  if (error === null) parts.log.error({ err: cause, requestId: facts.requestId }, 'stream failed');
  const reduced = reduceError(error?.toJSON() ?? { message: '', extensions: {} });
  const status = statusOf(String(reduced.extensions?.['code']) as ClientErrorCode) ?? (error === null ? 500 : 400);
  return reply.code(status).send({ errors: [withRequestId(reduced, facts.requestId)] });
}

export type StreamHandler = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

/** Answers one request with a stream. */
export function createStreamHandler(
  parts: GatewayParts,
  origins: ReadonlySet<string>,
  keep: (response: ServerResponse) => void,
): StreamHandler {
  const readBody = createReader(parts);
  return async (request, reply) => {
    const facts = readFacts(request, origins);
    try {
      const events = await openStream(parts, facts, openScope(reply.raw), readBody(bodyOf(request)));
      reply.hijack();
      keep(reply.raw);
      // The reply's own headers (CORS, request id) are not sent by themselves once the socket is ours.
      await sendEvents(reply.raw, events, reply.getHeaders() as Record<string, string>);
      return reply;
    } catch (cause) {
      return refuse(parts, reply, facts, cause);
    }
  };
}

/** True for a client that reads nothing but an event stream; explorers ask so at the one address they know. */
export const wantsStream = (accept: string | undefined): boolean => accept?.trim() === 'text/event-stream';
