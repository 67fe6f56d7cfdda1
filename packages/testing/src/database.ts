import { randomUUID } from 'node:crypto';
import { type Database, openDatabase } from '@streamgate/prisma/database';
import { Client } from 'pg';
import { inject } from 'vitest';

export interface TestDatabase extends AsyncDisposable {
  readonly url: string;
  readonly database: Database;
}

/** A database of its own for one test or one file, cloned from the migrated template. Dispose it when done. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { databaseUrl, template } = inject('stack');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const admin = new Client({ connectionString: databaseUrl });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  const url = new URL(databaseUrl);
  url.pathname = `/${name}`;
  const database = openDatabase(url.toString(), { max: 5 });
  return {
    url: url.toString(),
    database,
    [Symbol.asyncDispose]: async () => {
      await database.$disconnect();
      await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
      await admin.end();
    },
  };
}
