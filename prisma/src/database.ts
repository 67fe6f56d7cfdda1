import { PrismaPg } from '@prisma/adapter-pg';
import { type Prisma, PrismaClient } from '../generated/client.ts';

/** The Prisma client over `pg`. Stores take this, or the transaction it opens. */
export type Database = PrismaClient;

/** What a store may be handed: the client itself or an open transaction. */
export type Transaction = Prisma.TransactionClient;

/**
 * Opens a pool of at most `max` connections. Statements that take longer than ten seconds are ended by the server, and a
 * dead host is given up after three: the drivers' own defaults wait for ever.
 */
export function openDatabase(url: string, options: { max?: number } = {}): Database {
  const adapter = new PrismaPg({
    connectionString: url,
    max: options.max ?? 10,
    connectionTimeoutMillis: 3_000,
    statement_timeout: 10_000,
    idle_in_transaction_session_timeout: 15_000,
  });
  return new PrismaClient({ adapter });
}
