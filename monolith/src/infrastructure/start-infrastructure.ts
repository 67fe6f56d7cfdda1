/**
 * Brings up what the environment does not name: PostgreSQL and a chain from npm binaries, Redis from the system, objects
 * on disk. Each gives way to a real one by one variable.
 */
import { startChain } from '@streamgate/embedded/chain';
import { startPostgres } from '@streamgate/embedded/postgres';
import { startRedis } from '@streamgate/embedded/redis';
import { isListening } from '@streamgate/embedded/spawn-server';
import { Fault } from '@streamgate/kernel/fault';
import { migrate } from '@streamgate/prisma/migrate';
import type { MonolithEnv } from '../env.ts';
import type { Ports } from '../ports.ts';
import { tell } from '../progress.ts';
import type { DataFolder } from './data-folder.ts';
import { ensureDatabase } from './ensure-database.ts';

export interface Infrastructure {
  readonly databaseUrl: string;
  readonly redisUrl: string;
  readonly objectStoreUrl: string;
  readonly chains: string;
  /** Address of the local chain; null when chains were configured. */
  readonly localChainUrl: string | null;
  stop(): Promise<void>;
}

const LOCAL_CHAIN_ID = 31_337;
const LOCAL_CHAIN_POLL_MS = 500;

/** Refuses taken ports by name before anything is started. */
export async function checkPorts(ports: Readonly<Record<string, number>>): Promise<void> {
  for (const [name, port] of Object.entries(ports)) {
    if (!(await isListening(port))) continue;
    throw new Fault(`Port ${port} (${name}) is taken. Stop what uses it, or choose another base port with STREAMGATE_PORT.`, {
      retryable: false,
    });
  }
}

async function startDatabase(
  env: MonolithEnv,
  ports: Ports,
  folder: DataFolder,
  stops: (() => Promise<void>)[],
): Promise<string> {
  let url = env.DATABASE_URL;
  if (url === undefined) {
    const postgres = await startPostgres({ dataDir: folder.postgres, port: ports.postgres });
    stops.push(postgres.stop);
    url = postgres.url.replace(/\/postgres$/, '/streamgate');
  }
  await ensureDatabase(url);
  const applied = await migrate(url);
  tell(`database ready${applied.length > 0 ? ` (${applied.length} migration${applied.length === 1 ? '' : 's'} applied)` : ''}`);
  return url;
}

async function startLocalChain(ports: Ports, folder: DataFolder, stops: (() => Promise<void>)[]): Promise<string> {
  const chain = await startChain({ port: ports.chain, chainId: LOCAL_CHAIN_ID, stateDir: folder.chain });
  stops.push(chain.stop);
  return chain.url;
}

export async function startInfrastructure(env: MonolithEnv, ports: Ports, folder: DataFolder): Promise<Infrastructure> {
  const stops: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (const end of stops.splice(0).toReversed()) await end();
  };
  try {
    const databaseUrl = await startDatabase(env, ports, folder, stops);
    let redisUrl = env.REDIS_URL;
    if (redisUrl === undefined) {
      const redis = await startRedis({ dataDir: folder.redis, port: ports.redis });
      stops.push(redis.stop);
      redisUrl = redis.url;
    }
    const localChainUrl = env.STREAMGATE_CHAINS === undefined ? await startLocalChain(ports, folder, stops) : null;
    const local = [
      { id: LOCAL_CHAIN_ID, name: 'Local chain', currency: 'ETH', rpc: [localChainUrl], pollMs: LOCAL_CHAIN_POLL_MS },
    ];
    tell(`Redis ready${localChainUrl === null ? '' : ', local chain ready'}`);
    return {
      databaseUrl,
      redisUrl,
      objectStoreUrl: env.OBJECT_STORE_URL ?? `file://${folder.objects}`,
      chains: env.STREAMGATE_CHAINS ?? JSON.stringify(local),
      localChainUrl,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
