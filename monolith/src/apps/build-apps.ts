import { spawn } from 'node:child_process';
import { createWriteStream, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from '@streamgate/kernel/fault';
import type { EnvSource } from '@streamgate/service/env';
import { tell } from '../progress.ts';
import { sourceDigest } from './source-digest.ts';

export const APPS = ['viewer', 'admin'] as const;
export type App = (typeof APPS)[number];

export const nextCommand = (root: string): string => join(root, 'node_modules/next/dist/bin/next');

function build(root: string, app: App, logs: string, source: EnvSource): Promise<void> {
  const log = join(logs, `build-${app}.log`);
  const child = spawn(process.execPath, [nextCommand(root), 'build'], {
    cwd: join(root, 'apps', app),
    env: { ...source, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const out = createWriteStream(log);
  child.stdout.pipe(out, { end: false });
  child.stderr.pipe(out, { end: false });
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Fault(`the ${app} app could not be built. What the build said is in ${log}.`, { retryable: false }));
    });
  });
}

/** Builds both apps for production, unless exactly these sources are built already. */
export async function buildApps(root: string, logs: string, source: EnvSource): Promise<void> {
  const shared = [join(root, 'packages/ui'), join(root, 'packages/sdk'), join(root, 'packages/kernel')];
  for (const app of APPS) {
    const digest = sourceDigest(
      [join(root, 'apps', app), ...shared],
      [join(root, 'package-lock.json'), join(root, 'tsconfig.base.json')],
    );
    const stamp = join(root, 'apps', app, '.next', 'streamgate-build');
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) continue;
    tell(`building the ${app === 'admin' ? 'console' : 'viewer'} (once for these sources) …`);
    await build(root, app, logs, source);
    writeFileSync(stamp, digest);
  }
}
