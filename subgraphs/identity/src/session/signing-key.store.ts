import type { Transaction } from '@streamgate/prisma/database';
import type { JWK } from 'jose';

export interface SigningKeyRow {
  readonly kid: string;
  /** PKCS#8, wrapped. */
  readonly privateKey: Uint8Array;
  readonly publicJwk: JWK;
  readonly createdAt: Date;
}

const LOCK = 72_707_401; // Ours alone: held while a new key is made, so that two processes do not make two.

/** Keys whose tokens may still be alive at `now`, the newest first. */
export async function findPublishedKeys(database: Transaction, now: Date): Promise<SigningKeyRow[]> {
  const rows = await database.signingKey.findMany({
    where: { OR: [{ retiredAt: null }, { retiredAt: { gt: now } }] },
    orderBy: { createdAt: 'desc' },
  });
  return rows.map((row) => ({ ...row, publicJwk: row.publicJwk as JWK }));
}

export async function lockSigningKeys(tx: Transaction): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${LOCK})`;
}

export async function insertSigningKey(tx: Transaction, row: SigningKeyRow): Promise<void> {
  const { kid, publicJwk, createdAt } = row;
  await tx.signingKey.create({
    data: { kid, createdAt, publicJwk: publicJwk as object, privateKey: Uint8Array.from(row.privateKey) },
  });
}

/** Older keys stay published until `retiredAt` and are gone from the set afterwards. */
export async function retireKeysBefore(tx: Transaction, createdAt: Date, retiredAt: Date): Promise<void> {
  await tx.signingKey.updateMany({ where: { createdAt: { lt: createdAt }, retiredAt: null }, data: { retiredAt } });
}
