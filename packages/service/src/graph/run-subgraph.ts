/** The main block of a subgraph's `server.ts` and `worker.ts`, for the mode with a process per service. */
import { systemClock } from '@streamgate/kernel/clock';
import { Redis } from 'ioredis';
import { z } from 'zod';
import { type EnvSource, readEnv, refuseDevelopmentSecrets, secret } from '../env.ts';
import { createLogger } from '../logger.ts';
import type { Platform } from '../platform.ts';
import { serveHealth } from '../serve-health.ts';
import { runServices, type Service } from '../service.ts';
import { serveSubgraph } from './serve-subgraph.ts';
import type { GraphContext, Subgraph } from './subgraph.ts';

const schema = z.object({
  DATABASE_URL: z.string().url(),
  REDIS_URL: z.string().url(),
  NODE_ENV: z.string().default('development'),
  LOG_LEVEL: z.string().default('info'),
  STREAMGATE_DEMO: z.string().default(''),
  STREAMGATE_INTERNAL_SECRET: secret('development-only-internal-secret-0000000000'),
  /** Where the subgraph listens; keep it on a private interface. */
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(0),
});

export interface RunOptions<Database> {
  readonly name: string;
  readonly source: EnvSource;
  /** Handed in, since this package may not know Prisma. */
  readonly openDatabase: (url: string) => Database;
}

/** Builds the platform of one process from its environment. */
function openPlatform<Database>({ name, source, openDatabase }: RunOptions<Database>) {
  const env = readEnv(schema, source);
  refuseDevelopmentSecrets(env.NODE_ENV === 'production' && env.STREAMGATE_DEMO !== '1', {
    STREAMGATE_INTERNAL_SECRET: env.STREAMGATE_INTERNAL_SECRET,
  });
  const log = createLogger(name, env.LOG_LEVEL);
  const redis = new Redis(env.REDIS_URL, { connectionName: name });
  redis.on('error', (error) => log.warn({ err: error }, 'redis connection trouble'));
  const platform: Platform<Database> = {
    source,
    log,
    clock: systemClock,
    database: openDatabase(env.DATABASE_URL),
    redis,
  };
  return { env, platform };
}

/** Serves a subgraph until a signal: `if (import.meta.main) await runSubgraph({...}, createServer)`. */
export async function runSubgraph<Database, Context extends GraphContext>(
  options: RunOptions<Database>,
  createServer: (platform: Platform<Database>) => { subgraph: Subgraph<Context>; services: readonly Service[] },
): Promise<void> {
  const { env, platform } = openPlatform(options);
  const { subgraph, services } = createServer(platform);
  const server = serveSubgraph(subgraph, {
    host: env.HOST,
    port: env.PORT,
    secret: env.STREAMGATE_INTERNAL_SECRET,
    clock: platform.clock,
    log: platform.log,
  });
  await runServices([...services, server], platform.log);
  platform.redis.disconnect();
}

/** Runs a subgraph's workers until a signal, with health and metrics on HOST and PORT. */
export async function runWorker<Database>(
  options: RunOptions<Database>,
  createWorker: (platform: Platform<Database>) => { services: readonly Service[] },
): Promise<void> {
  const { env, platform } = openPlatform(options);
  const { services } = createWorker(platform);
  const health = serveHealth({ host: env.HOST, port: env.PORT, of: services });
  await runServices([...services, health], platform.log);
  platform.redis.disconnect();
}
