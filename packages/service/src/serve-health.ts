import { fastify } from 'fastify';
import { addHealthRoutes } from './health.ts';
import type { Service } from './service.ts';

/** `/livez`, `/readyz` and `/metrics` for a process that serves nothing else; ready when all of `services` are. */
export function serveHealth(services: readonly Service[], { host, port }: { host: string; port: number }): Service {
  const app = fastify({ logger: false, forceCloseConnections: true });
  const allReady = async (): Promise<boolean> => (await Promise.all(services.map((service) => service.ready()))).every(Boolean);
  addHealthRoutes(app, allReady);
  return {
    name: 'health',
    start: async () => void (await app.listen({ host, port })),
    ready: allReady,
    drain: async () => undefined,
    stop: async () => app.close(),
  };
}
