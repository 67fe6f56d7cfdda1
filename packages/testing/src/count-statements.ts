import { type Database, openDatabase } from '@streamgate/prisma/database';

export interface CountingDatabase extends AsyncDisposable {
  readonly database: Database;
  /** How many SQL statements the work needed, those of transactions included. */
  count(work: () => Promise<unknown>): Promise<number>;
}

/** Opens a test's database once more, to show that the statements of a list do not grow with its length. */
export function createCountingDatabase(url: string): CountingDatabase {
  const statements: string[] = [];
  const database = openDatabase(url, { max: 5, onQuery: (statement) => void statements.push(statement) });
  return {
    database,
    count: async (work) => {
      statements.length = 0;
      await work();
      return statements.length;
    },
    [Symbol.asyncDispose]: () => database.$disconnect(),
  };
}
