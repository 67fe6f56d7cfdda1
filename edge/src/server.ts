import { systemClock } from '@streamgate/kernel/clock';
import { createLogger } from '@streamgate/service/logger';
import type { Platform } from '@streamgate/service/platform';
import { runServices, type Service } from '@streamgate/service/service';
import type { FastifyInstance } from 'fastify';
import { Redis } from 'ioredis';
import { buildApp } from './app.ts';
import { createDeps } from './deps.ts';
import { readEdgeEnv } from './env.ts';

/** The edge needs no database. */
export type EdgePlatform = Omit<Platform, 'database'>;

const CLOSE_MS = 5_000;

/** The door for bytes: uploads in; playlists, keys, segments and pictures out; beacons in. */
export function createEdge(platform: EdgePlatform): Service {
  const env = readEdgeEnv(platform.source);
  const deps = createDeps(env, { ...platform, log: platform.log.child({ service: 'edge' }) });
  let draining = false;
  const isReady = async (): Promise<boolean> =>
    !draining &&
    deps.leaseEnds.isListening() &&
    (await deps.redis.ping()) === 'PONG' &&
    (await deps.store.head('ready')) === null;
  let app: FastifyInstance | null = null;
  return {
    name: 'edge',
    start: async () => {
      app = await buildApp(deps, isReady);
      deps.leaseEnds.start();
      await app.listen({ host: env.host, port: env.port });
    },
    ready: isReady,
    drain: async () => {
      draining = true;
    },
    stop: async () => {
      // Open downloads and uploads get a moment; a tus client goes on elsewhere.
      const timer = setTimeout(() => app?.server.closeAllConnections(), CLOSE_MS);
      await app?.close();
      clearTimeout(timer);
      deps.leaseEnds.stop();
      deps.redis.disconnect();
    },
  };
}

if (import.meta.main) {
  const log = createLogger('edge', process.env['LOG_LEVEL'] ?? 'info');
  const redis = new Redis(process.env['REDIS_URL'] ?? 'redis://127.0.0.1:6379');
  redis.on('error', (error) => log.warn({ err: error }, 'redis connection trouble'));
  await runServices([createEdge({ source: process.env, log, clock: systemClock, redis })], log);
  redis.disconnect();
}
