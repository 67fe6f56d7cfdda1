/**
 * Writes the first migration anew from prisma/schema and prisma/sql. Only until the first release: afterwards add a
 * migration with "npx prisma migrate dev" and never edit one that was applied.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '@streamgate/embedded/free-port';
import { startPostgres } from '@streamgate/embedded/postgres';

const root = join(import.meta.dirname, '../../..');
const folder = join(root, 'prisma/migrations/20261121000000_init');
const dataDir = mkdtempSync('/var/tmp/streamgate-migration-');
chmodSync(dataDir, 0o755);
const postgres = await startPostgres({ dataDir: join(dataDir, 'data'), port: await freePort(), disposable: true });
try {
  const args = ['prisma', 'migrate', 'diff', '--from-empty', '--to-schema', 'prisma/schema', '--script'];
  const tables = execFileSync('npx', args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DATABASE_URL: postgres.url },
  });
  const extras = readdirSync(join(root, 'prisma/sql'))
    .sort()
    .map((name) => readFileSync(join(root, 'prisma/sql', name), 'utf8'));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'migration.sql'), [tables, ...extras].join('\n'));
  writeFileSync(join(root, 'prisma/migrations/migration_lock.toml'), 'provider = "postgresql"\n');
} finally {
  await postgres.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
