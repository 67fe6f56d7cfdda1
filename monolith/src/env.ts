import { type EnvSource, readEnv } from '@streamgate/service/env';
import { z } from 'zod';

const LAST_BASE_PORT = 65_500;

const Env = z.object({
  STREAMGATE_PORT: z.coerce.number().int().min(1_024).max(LAST_BASE_PORT).default(4_000),
  /** Folder of everything that is kept between starts. */
  STREAMGATE_HOME: z.string().default('.streamgate'),
  /** The name by which browsers reach this machine. */
  STREAMGATE_HOST: z.string().default('localhost'),
  DATABASE_URL: z.url().optional(),
  REDIS_URL: z.url().optional(),
  OBJECT_STORE_URL: z.url().optional(),
  STREAMGATE_CHAINS: z.string().optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('warn'),
  NODE_ENV: z.string().default('development'),
});

export type MonolithEnv = z.output<typeof Env>;

export const readMonolithEnv = (source: EnvSource): MonolithEnv => readEnv(Env, source);
