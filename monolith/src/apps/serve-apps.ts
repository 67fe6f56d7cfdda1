import { join } from 'node:path';
import { spawnServer } from '@streamgate/embedded/spawn-server';
import type { Service } from '@streamgate/service/service';
import type { Settings } from '../settings.ts';
import { type App, nextCommand } from './build-apps.ts';

/** One Next.js app as a service: built sources in production, sources with reload in the contributor's loop. */
export function serveApp(options: { root: string; app: App; port: number; settings: Settings; dev: boolean }): Service {
  let stop: () => Promise<void> = async () => {};
  return {
    name: options.app,
    start: async () => {
      const cwd = join(options.root, 'apps', options.app);
      const server = await spawnServer({
        name: `the ${options.app} app`,
        command: process.execPath,
        args: [nextCommand(options.root), options.dev ? 'dev' : 'start', cwd, '-p', String(options.port)],
        port: options.port,
        env: {
          ...options.settings,
          NODE_ENV: options.dev ? 'development' : 'production',
          NEXT_TELEMETRY_DISABLED: '1',
          PORT: String(options.port),
        },
        startTimeoutMs: 60_000,
      });
      stop = server.stop;
    },
    ready: async () => true,
    drain: async () => {},
    stop: () => stop(),
  };
}
