import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startChain } from './chain.ts';
import { freePort } from './free-port.ts';
import { startPostgres } from './postgres.ts';
import { startRedis } from './redis.ts';
import { isListening, spawnServer } from './spawn-server.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync('/var/tmp/streamgate-embedded-');
  chmodSync(folder, 0o755);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function sql(url: string, text: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

test('PostgreSQL keeps its data from one start to the next', async () => {
  const options = { dataDir: join(folder, 'kept'), port: await freePort() };
  const first = await startPostgres(options);
  await sql(first.url, 'CREATE TABLE kept AS SELECT 7 AS n');
  await first.stop();
  const second = await startPostgres(options);
  expect(await sql(second.url, 'SELECT n FROM kept')).toEqual([{ n: 7 }]);
  await sql(second.url, 'CREATE EXTENSION pg_trgm');
  expect(await sql(second.url, "SELECT similarity('video', 'vdieo') > 0 AS near")).toEqual([{ near: true }]);
  await second.stop();
  expect(await isListening(options.port)).toBe(false);
});

test('a folder that other users cannot reach does not stop PostgreSQL under root', async () => {
  const closed = mkdtempSync('/var/tmp/streamgate-closed-');
  const postgres = await startPostgres({ dataDir: join(closed, 'data'), port: await freePort(), disposable: true });
  expect(await sql(postgres.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  await postgres.stop();
  rmSync(closed, { recursive: true, force: true });
});

test('Redis refuses writes when it is full rather than forget queued work, and keeps an append-only file', async () => {
  const redis = await startRedis({ dataDir: join(folder, 'redis'), port: await freePort() });
  const port = Number(new URL(redis.url).port);
  const ask = (command: string): Promise<string> =>
    new Promise((resolve, reject) => {
      import('node:net').then(({ connect }) => {
        const socket = connect(port, '127.0.0.1', () => socket.write(`${command}\r\n`));
        socket.once('data', (data) => {
          resolve(data.toString());
          socket.destroy();
        });
        socket.once('error', reject);
      }, reject);
    });
  expect(await ask('CONFIG GET maxmemory-policy')).toContain('noeviction');
  expect(await ask('CONFIG GET appendonly')).toContain('yes');
  await redis.stop();
});

test('the local chain keeps its state when it is stopped', async () => {
  const options = { port: await freePort(), stateDir: join(folder, 'chain') };
  const rpc = async (url: string, method: string, params: unknown[] = []): Promise<unknown> => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
    });
    return ((await response.json()) as { result: unknown }).result;
  };
  const first = await startChain(options);
  await rpc(first.url, 'anvil_mine', ['0x5']);
  await first.stop();
  const second = await startChain(options);
  expect(await rpc(second.url, 'eth_blockNumber')).toBe('0x5');
  expect(await rpc(second.url, 'eth_chainId')).toBe('0x7a69');
  await second.stop();
});

test('a taken port is told by its number', async () => {
  const port = await freePort();
  const holder = createServer().listen(port, '127.0.0.1');
  await new Promise((resolve) => holder.once('listening', resolve));
  await expect(startChain({ port })).rejects.toThrow(`Port ${port} is taken`);
  await new Promise((resolve) => holder.close(resolve));
});

test('a program that ends while starting is told with its last words', async () => {
  const launch = {
    name: 'the program',
    command: process.execPath,
    args: ['-e', 'console.error("no licence"); process.exit(3)'],
    port: await freePort(),
  };
  await expect(spawnServer(launch)).rejects.toThrow(/the program ended while starting: .*no licence/s);
});
