import { PrismaPg } from '@prisma/adapter-pg';
import { type Prisma, PrismaClient } from '../generated/client.ts';

/** The Prisma client over `pg`. Stores take this, or the transaction it opens. */
export type Database = PrismaClient;

/** What a store may be handed: the client itself or an open transaction. */
export type Transaction = Prisma.TransactionClient;

/**
 * Opens a pool of at most `max` connections. Statements that take longer than ten seconds are ended by the server, and a
 * dead host is given up after three: the drivers' own defaults wait for ever. `onQuery` hears every statement, for tests that count.
 */
export function openDatabase(url: string, options: { max?: number; onQuery?: (statement: string) => void } = {}): Database {
  const adapter = new PrismaPg({
    connectionString: url,
    max: options.max ?? 10,
    connectionTimeoutMillis: 3_000,
    statement_timeout: 10_000,
    idle_in_transaction_session_timeout: 15_000,
  });
  if (options.onQuery === undefined) return new PrismaClient({ adapter });
  const { onQuery } = options;
  const client = new PrismaClient({ adapter, log: [{ emit: 'event', level: 'query' }] });
  client.$on('query', (event) => onQuery(event.query));
  return client;
}
