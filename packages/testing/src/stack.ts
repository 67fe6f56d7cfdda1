/**
 * Real services for tests, one set per test run: PostgreSQL with a migrated template database, Redis, a local chain.
 * Uses those named by TEST_DATABASE_URL, TEST_REDIS_URL and TEST_CHAIN_URL where set, else starts its own and stops them.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChain } from '@streamgate/embedded/chain';
import { freePort } from '@streamgate/embedded/free-port';
import { startPostgres } from '@streamgate/embedded/postgres';
import { startRedis } from '@streamgate/embedded/redis';
import { migrate } from '@streamgate/prisma/migrate';
import { Client } from 'pg';

export interface TestStack {
  readonly databaseUrl: string;
  readonly redisUrl: string;
  readonly chainUrl: string;
  readonly template: string;
}

async function makeTemplate(databaseUrl: string): Promise<string> {
  const template = `template_${process.pid}_${Date.now()}`;
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(`CREATE DATABASE ${template}`);
  const url = new URL(databaseUrl);
  url.pathname = `/${template}`;
  await migrate(url.toString());
  await client.query(`ALTER DATABASE ${template} WITH is_template true ALLOW_CONNECTIONS false`);
  await client.end();
  return template;
}

async function dropTemplate(databaseUrl: string, template: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(`ALTER DATABASE ${template} WITH is_template false`);
  await client.query(`DROP DATABASE IF EXISTS ${template} WITH (FORCE)`);
  await client.end();
}

/** Starts what is missing and returns the addresses with a function that stops what was started. */
export async function startStack(source: NodeJS.ProcessEnv): Promise<{ stack: TestStack; stop: () => Promise<void> }> {
  const dir = mkdtempSync(join(tmpdir(), 'streamgate-test-'));
  const stops: (() => Promise<void>)[] = [];
  const started = async <Server extends { url: string; stop: () => Promise<void> }>(server: Promise<Server>): Promise<string> => {
    const { url, stop } = await server;
    stops.push(stop);
    return url;
  };
  const databaseUrl =
    source['TEST_DATABASE_URL'] ??
    (await started(
      startPostgres({ dataDir: join('/var/tmp', `streamgate-test-${process.pid}`), port: await freePort(), disposable: true }),
    ));
  const redisUrl =
    source['TEST_REDIS_URL'] ??
    (await started(startRedis({ dataDir: join(dir, 'redis'), port: await freePort(), disposable: true })));
  const chainUrl = source['TEST_CHAIN_URL'] ?? (await started(startChain({ port: await freePort() })));
  const template = await makeTemplate(databaseUrl);
  const stop = async (): Promise<void> => {
    await dropTemplate(databaseUrl, template);
    for (const end of stops.toReversed()) await end();
    rmSync(dir, { recursive: true, force: true });
    rmSync(join('/var/tmp', `streamgate-test-${process.pid}`), { recursive: true, force: true });
  };
  return { stack: { databaseUrl, redisUrl, chainUrl, template }, stop };
}
