import type { FastifyInstance } from 'fastify';
import { type CorsPolicy, corsHeaders, preflightHeaders } from './cors.rules.ts';

/** Gives every answer of this scope its CORS headers, and answers preflights before any other check. */
export function useCors(scope: FastifyInstance, policy: CorsPolicy): void {
  scope.addHook('onRequest', async (request, reply) => {
    reply.headers(corsHeaders(policy, request.headers.origin)).header('vary', 'Origin');
    const isPreflight = request.method === 'OPTIONS' && request.headers['access-control-request-method'] !== undefined;
    if (isPreflight) return reply.headers(preflightHeaders(policy)).code(204).send();
  });
  // A preflight needs a route to reach the hook.
  for (const url of ['/', '/*']) scope.options(url, async (_request, reply) => reply.code(204).send());
}
