/** The gateway as a process of its own, with signed HTTP to the subgraphs. */
import { systemClock } from '@streamgate/kernel/clock';
import { readEnv } from '@streamgate/service/env';
import { createLogger } from '@streamgate/service/logger';
import { runServices } from '@streamgate/service/service';
import { Redis } from 'ioredis';
import { z } from 'zod';
import { createGateway } from './server.ts';

const env = readEnv(z.object({ REDIS_URL: z.url(), LOG_LEVEL: z.string().default('info') }), process.env);
const log = createLogger('gateway', env.LOG_LEVEL);
const redis = new Redis(env.REDIS_URL, { connectionName: 'gateway' });
redis.on('error', (error) => log.warn({ err: error }, 'redis connection trouble'));
await runServices([createGateway({ source: process.env, log, clock: systemClock, redis }, null)], log);
redis.disconnect();
