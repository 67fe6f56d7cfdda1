import { randomUUID } from 'node:crypto';
import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import cookie from '@fastify/cookie';
import { type Closing, prepareClose } from '@streamgate/service/close-app';
import { addHealthRoutes } from '@streamgate/service/health';
import { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest, fastify } from 'fastify';
import type { GatewayParts } from '../admit/gateway-parts.ts';
import type { GatewayContext } from '../apollo/gateway-context.ts';
import { addExplorerFiles, explorerHeaders, explorerPage, wantsPage } from '../explorer/explorer-page.ts';
import { createStreamHandler, wantsStream } from '../stream/serve-stream.ts';
import { addCors } from './cors.ts';
import { setCookie } from './refresh-cookie.ts';
import { readFacts } from './request-facts.ts';
import { openScope } from './request-scope.ts';

const MAX_BODY_BYTES = 256 * 1024;

function addErrorAnswer(app: FastifyInstance, { log }: GatewayParts): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) log.error({ err: error, requestId: request.id }, 'request failed');
    const message = status >= 500 ? 'Something went wrong on our side. Try again.' : error.message;
    const code = status >= 500 ? 'INTERNAL' : 'BAD_REQUEST';
    return reply.code(status).send({ errors: [{ message, extensions: { code, requestId: request.id } }] });
  });
}

function addGraphqlRoute(
  app: FastifyInstance,
  parts: GatewayParts,
  apollo: ApolloServer<GatewayContext>,
  origins: ReadonlySet<string>,
  closing: Closing,
): void {
  const context = async (request: FastifyRequest, reply: FastifyReply): Promise<GatewayContext> => {
    const facts = readFacts(request, origins);
    void reply.header('cache-control', 'no-store');
    const set: GatewayContext['setCookie'] = (one) => setCookie(reply, one, parts.env.GATEWAY_URL);
    return { facts, scope: openScope(reply.raw), setCookie: set, admitted: null };
  };
  const stream = createStreamHandler(parts, origins, closing.keep);
  app.route({ method: ['GET', 'POST'], url: '/graphql/stream', handler: stream });
  const answer = fastifyApolloHandler(apollo, { context });
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: async function graphql(request, reply) {
      if (wantsPage(request.method, request.headers.accept)) return reply.headers(explorerHeaders).send(explorerPage);
      if (wantsStream(request.headers.accept)) return stream(request, reply);
      return answer.call(this, request, reply);
    },
  });
}

/** The HTTP face of the gateway. */
export async function buildApp(
  parts: GatewayParts,
  apollo: ApolloServer<GatewayContext>,
  ready: () => Promise<boolean>,
): Promise<{ app: FastifyInstance; close: () => Promise<void> }> {
  const { env, callers } = parts;
  const origins = new Set([env.VIEWER_URL, env.CONSOLE_URL, env.GATEWAY_URL].map((url) => new URL(url).origin));
  const trustProxy = env.trustedProxies.length > 0 ? [...env.trustedProxies] : false;
  const app = fastify({
    bodyLimit: MAX_BODY_BYTES,
    logger: false,
    trustProxy,
    forceCloseConnections: 'idle',
    genReqId: () => randomUUID(),
  });
  const closing = prepareClose(app);
  addErrorAnswer(app, parts);
  app.addHook('onRequest', async (request, reply) => {
    void reply.headers({ 'x-request-id': request.id, 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
  });
  await addCors(app, origins);
  await app.register(cookie);
  addHealthRoutes(app, ready);
  app.get('/.well-known/jwks.json', async (_request, reply) => {
    const keys = await callers.keys().catch(() => null);
    if (keys === null) return reply.code(503).header('retry-after', '2').send({ message: 'The keys cannot be had just now.' });
    return reply.header('cache-control', 'public, max-age=60').send(keys);
  });
  addExplorerFiles(app, env.VIEWER_DEFAULT_TENANT);
  addGraphqlRoute(app, parts, apollo, origins, closing);
  return { app, close: closing.close };
}
