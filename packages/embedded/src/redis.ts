import { mkdirSync } from 'node:fs';
import { type RunningServer, spawnServer } from './spawn-server.ts';

/**
 * Starts the system's redis-server on the loopback port with the only safe settings for queues: append-only file, nothing
 * ever evicted. `disposable` keeps nothing on disk, for tests.
 */
export async function startRedis(options: {
  dataDir: string;
  port: number;
  disposable?: boolean;
}): Promise<RunningServer & { readonly url: string }> {
  mkdirSync(options.dataDir, { recursive: true });
  const durable =
    options.disposable === true ? ['--appendonly', 'no', '--save', ''] : ['--appendonly', 'yes', '--appendfsync', 'everysec'];
  const server = await spawnServer({
    name: 'Redis',
    command: 'redis-server',
    port: options.port,
    args: [
      '--port',
      String(options.port),
      '--bind',
      '127.0.0.1',
      '--dir',
      options.dataDir,
      '--maxmemory-policy',
      'noeviction',
      ...durable,
    ],
  });
  return { ...server, url: `redis://127.0.0.1:${options.port}` };
}
