import { Fault } from '@streamgate/kernel/fault';
import { Client } from 'pg';

const TAKEN = '42P04';

/** Makes the database that the address names, unless it is there; needs the right to create one only then. */
export async function ensureDatabase(url: string): Promise<void> {
  const target = new URL(url);
  const name = decodeURIComponent(target.pathname.slice(1));
  if (!/^[A-Za-z0-9_-]{1,63}$/.test(name))
    throw new Fault('DATABASE_URL must name a database of letters, digits, _ and -.', { retryable: false });
  const probe = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  try {
    await probe.connect();
    return;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === '3D000')) {
      throw new Fault('The database of DATABASE_URL does not answer.', { retryable: true, cause: error });
    }
  } finally {
    await probe.end();
  }
  target.pathname = '/postgres';
  const admin = new Client({ connectionString: target.toString(), connectionTimeoutMillis: 5_000 });
  await admin.connect();
  try {
    await admin.query(`CREATE DATABASE "${name}"`);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === TAKEN)) throw error;
  } finally {
    await admin.end();
  }
}
