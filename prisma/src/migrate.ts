/**
 * Applies the migrations in `prisma/migrations` without the Prisma CLI and without any engine. Keeps Prisma's own table, so
 * that `prisma migrate status` and `resolve` agree with it. Safe to run from many processes at once.
 */
import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { Fault } from '@streamgate/kernel/fault';
import { Client } from 'pg';

const FOLDER = new URL('../migrations/', import.meta.url);
const LOCK = 72_707_369; // Prisma's own advisory lock number, so that its CLI and this wait for each other.
const TABLE = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id varchar(36) PRIMARY KEY, checksum varchar(64) NOT NULL, finished_at timestamptz, migration_name varchar(255) NOT NULL,
  logs text, rolled_back_at timestamptz, started_at timestamptz NOT NULL DEFAULT now(), applied_steps_count integer NOT NULL DEFAULT 0)`;

interface Applied {
  readonly migration_name: string;
  readonly checksum: string;
  readonly finished_at: Date | null;
}

const stop = (message: string, cause?: unknown): Fault => new Fault(message, { retryable: false, cause });

function readMigrations(): { name: string; sql: string; checksum: string }[] {
  const folders = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders
    .map(({ name }) => {
      const sql = readFileSync(new URL(`${name}/migration.sql`, FOLDER), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function applyOne(client: Client, migration: { name: string; sql: string; checksum: string }): Promise<void> {
  const id = randomUUID();
  await client.query('INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ($1, $2, $3)', [
    id,
    migration.checksum,
    migration.name,
  ]);
  try {
    await client.query(migration.sql); // One simple query is one implicit transaction: all of it or nothing.
  } catch (error) {
    await client.query('UPDATE _prisma_migrations SET logs = $2 WHERE id = $1', [id, String(error)]);
    throw stop(`Migration ${migration.name} failed and was rolled back.`, error);
  }
  await client.query('UPDATE _prisma_migrations SET finished_at = now(), applied_steps_count = 1 WHERE id = $1', [id]);
}

/** Brings the database at `url` up to date and returns the names of the migrations that it applied. */
export async function migrate(url: string): Promise<string[]> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    await client.query(TABLE);
    const { rows } = await client.query<Applied>(
      'SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL',
    );
    const known = new Map(rows.map((row) => [row.migration_name, row]));
    const migrations = readMigrations();
    for (const row of rows) {
      if (row.finished_at === null) throw stop(`Migration ${row.migration_name} did not finish; see "prisma migrate resolve".`);
      const here = migrations.find((migration) => migration.name === row.migration_name);
      if (here === undefined) throw stop(`The database has migration ${row.migration_name}, which this version does not know.`);
      if (here.checksum !== row.checksum) throw stop(`Migration ${row.migration_name} was edited after it was applied.`);
    }
    const due = migrations.filter((migration) => !known.has(migration.name));
    for (const migration of due) await applyOne(client, migration);
    return due.map((migration) => migration.name);
  } finally {
    await client.end();
  }
}
