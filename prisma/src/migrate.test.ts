import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { migrate } from './migrate.ts';

const name = `migrate_${randomUUID().replaceAll('-', '')}`;
let url: string;
let admin: Client;

const query = async (sql: string): Promise<unknown[]> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows;
};

beforeAll(async () => {
  const at = new URL(inject('stack').databaseUrl);
  admin = new Client({ connectionString: at.toString() });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${name}`);
  at.pathname = `/${name}`;
  url = at.toString();
});

afterAll(async () => {
  await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
  await admin.end();
});

test('five processes that migrate at once apply each migration once', async () => {
  const applied = (await Promise.all(Array.from({ length: 5 }, () => migrate(url)))).flat();
  const rows = (await query('SELECT migration_name FROM _prisma_migrations')) as { migration_name: string }[];
  expect(applied.toSorted()).toEqual(rows.map((row) => row.migration_name).toSorted());
  expect(new Set(applied).size).toBe(applied.length);
  expect(applied.length).toBeGreaterThan(0);
});

test('a second run has nothing to do', async () => {
  expect(await migrate(url)).toEqual([]);
});

test('an applied migration that was edited afterwards stops everything', async () => {
  await query(`UPDATE _prisma_migrations SET checksum = 'other'`);
  await expect(migrate(url)).rejects.toThrow('was edited after it was applied');
});

test('a migration this version does not know stops everything', async () => {
  await query(`UPDATE _prisma_migrations SET migration_name = '20990101000000_future'`);
  await expect(migrate(url)).rejects.toThrow('which this version does not know');
});
