import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, register } from 'prom-client';

let collecting = false;

/** `/livez` (the process answers), `/readyz` (it may be sent requests: 200 or 503) and `/metrics` (Prometheus text). */
export function addHealthRoutes(app: FastifyInstance, ready: () => Promise<boolean>): void {
  if (!collecting) collectDefaultMetrics();
  collecting = true;
  app.get('/livez', async () => ({ live: true }));
  app.get('/readyz', async (_request, reply) => {
    const isReady = await ready().catch(() => false);
    return reply.code(isReady ? 200 : 503).send({ ready: isReady });
  });
  app.get('/metrics', async (_request, reply) => reply.type(register.contentType).send(await register.metrics()));
}
