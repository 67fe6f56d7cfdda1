import type { FastifyInstance } from 'fastify';

/** The pattern of a route, never the URL: URLs name leases and uploads. */
const routeOf = (url: string | undefined): string => url ?? 'none';

/** One line per request at debug, and at warn where we failed. */
export function useRequestLog(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    const line = {
      method: request.method,
      route: routeOf(request.routeOptions.url),
      status: reply.statusCode,
      tookMs: Math.round(reply.elapsedTime),
    };
    if (reply.statusCode >= 500) request.log.warn(line, 'request failed');
    else request.log.debug(line, 'request done');
  });
}
