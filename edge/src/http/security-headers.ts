import type { FastifyInstance } from 'fastify';

const HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
  // Nothing here is a document: if a browser is made to show one, it may load and run nothing.
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
  // Pictures and segments are meant for pages of other origins; what is not public is guarded by the lease.
  'cross-origin-resource-policy': 'cross-origin',
} as const;

/** Adds the defensive headers and the request id to every answer. */
export function useSecurityHeaders(app: FastifyInstance, https: boolean): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(HEADERS).header('x-request-id', request.id);
    if (https) reply.header('strict-transport-security', 'max-age=31536000; includeSubDomains');
  });
}
