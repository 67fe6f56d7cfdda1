import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { freePort } from '@streamgate/embedded/free-port';
import { isListening } from '@streamgate/embedded/spawn-server';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
let home: string;

beforeAll(() => {
  home = mkdtempSync('/var/tmp/streamgate-start-');
  chmodSync(home, 0o755);
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function run(args: string[], env: Record<string, string>, until?: (err: string) => boolean): Promise<Ended> {
  const child = spawn(process.execPath, [join(root, 'monolith/src/main.ts'), ...args], {
    cwd: root,
    env: { ...process.env, STREAMGATE_HOME: home, LOG_LEVEL: 'error', ...env },
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
    if (until?.(err) === true) child.kill('SIGTERM');
  });
  return new Promise((done) => child.once('exit', (code) => done({ code, out, err })));
}

/** A base port with the whole block behind it free. */
async function freeBase(): Promise<number> {
  for (;;) {
    const base = 30_000 + ((await freePort()) % 20_000);
    const taken = await Promise.all(Array.from({ length: 7 }, (_, at) => isListening(base + at)));
    if (!taken.includes(true)) return base;
  }
}

test('a taken port is one sentence with its number, and nothing stays running', async () => {
  const base = await freeBase();
  const holder = createServer().listen(base + 3, '127.0.0.1');
  await new Promise((ready) => holder.once('listening', ready));
  const { code, err } = await run(['--no-apps'], { STREAMGATE_PORT: String(base) });
  await new Promise((closed) => holder.close(closed));
  expect(code).toBe(1);
  expect(err).toContain(`Port ${base + 3} (edge) is taken`);
  expect(err).not.toMatch(/\n\s+at /);
  expect(await isListening(base + 4)).toBe(false);
});

test('an unknown option and a wrong setting are told by name', async () => {
  const option = await run(['--rest'], {});
  expect(option).toMatchObject({ code: 1 });
  expect(option.err).toContain('--reset');
  const setting = await run([], { STREAMGATE_PORT: 'eighty' });
  expect(setting).toMatchObject({ code: 1 });
  expect(setting.err).toContain('STREAMGATE_PORT');
});

test('services come up, are stopped by a signal, and leave no process and no lock behind', async () => {
  const base = await freeBase();
  const first = await run(['--no-apps', '--no-demo'], { STREAMGATE_PORT: String(base) }, (err) =>
    err.includes('services started'),
  );
  expect(first.code).toBe(0);
  expect(first.err).toContain('1 migration applied');
  for (const offset of [2, 3, 4, 5, 6]) expect(await isListening(base + offset)).toBe(false);
  const second = await run(['--no-apps', '--no-demo'], { STREAMGATE_PORT: String(base) }, (err) =>
    err.includes('services started'),
  );
  expect(second.code).toBe(0);
  expect(second.err).not.toContain('applied');
}, 120_000);
