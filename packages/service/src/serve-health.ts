import { fastify } from 'fastify';
import { addHealthRoutes } from './health.ts';
import type { Service } from './service.ts';

/** Health and metrics for a process that serves nothing else: ready when all of its services are. */
export function serveHealth(options: { host: string; port: number; of: readonly Service[] }): Service {
  const app = fastify({ logger: false, forceCloseConnections: true });
  addHealthRoutes(app, async () => (await Promise.all(options.of.map((service) => service.ready()))).every(Boolean));
  return {
    name: 'health',
    start: async () => {
      await app.listen({ host: options.host, port: options.port });
    },
    ready: async () => true,
    drain: async () => {},
    stop: () => app.close(),
  };
}
