import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { giveUp } from './say.mjs';

const OLDEST_FOR_TYPES = [22, 18];

/** The Node that runs TypeScript as it is: the one among our packages, else this one if it is new enough. */
export function projectNode(root) {
  const own = join(root, 'node_modules', '.bin', 'node');
  if (existsSync(own)) return own;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [wantMajor, wantMinor] = OLDEST_FOR_TYPES;
  if (major > wantMajor || (major === wantMajor && minor >= wantMinor)) return process.execPath;
  giveUp(
    `this system has no Node binary among the packages. Install Node ${wantMajor}.${wantMinor} or newer (24 is best) and run this again.`,
  );
}

/** The environment in which the project's own binaries come first. */
export const projectEnv = (root) => ({
  ...process.env,
  PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`,
  NEXT_TELEMETRY_DISABLED: '1',
  TURBO_TELEMETRY_DISABLED: '1',
  CHECKPOINT_DISABLE: '1',
  APOLLO_TELEMETRY_DISABLED: 'true',
});

/** Runs a program to its end, passes signals on, and gives its exit code. */
export function run(command, args, { cwd, env }) {
  const child = spawn(command, args, { cwd, env, stdio: 'inherit' });
  const pass = (signal) => child.kill(signal);
  process.on('SIGINT', () => {}); // The terminal has told the child as well; wait for it to end in order.
  process.on('SIGTERM', () => pass('SIGTERM'));
  process.on('SIGHUP', () => pass('SIGTERM'));
  return new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 1)));
    child.once('error', () => resolve(1));
  });
}
