/**
 * The keys that sign access tokens. They live in `identity.signing_key`, wrapped by the master key, so every process signs
 * with the same newest key. A key signs for thirty days; after that the next process to ask makes its successor, and the
 * old one stays published until no token that it signed can still be alive.
 */
import { unwrapBytes, wrapBytes } from '@streamgate/asset-format/wrap-key';
import type { Clock } from '@streamgate/kernel/clock';
import { days, hours, minutes } from '@streamgate/kernel/units';
import type { Database } from '@streamgate/prisma/database';
import { ACCESS_TOKEN } from '@streamgate/service/credential';
import { type CryptoKey, calculateJwkThumbprint, exportJWK, exportPKCS8, generateKeyPair, importPKCS8, type JWK } from 'jose';
import {
  findPublishedKeys,
  insertSigningKey,
  lockSigningKeys,
  retireKeysBefore,
  type SigningKeyRow,
} from './signing-key.store.ts';

export interface SigningKey {
  readonly kid: string;
  readonly privateKey: CryptoKey;
}

export interface Keyring {
  /** The key to sign with now. */
  current(): Promise<SigningKey>;
  /** Public halves as a JWK set (RFC 7517 5), the newest first. */
  published(): Promise<{ keys: JWK[] }>;
}

const SIGNS_FOR_MS = days(30);
const STAYS_PUBLISHED_MS = hours(1);
const REMEMBERED_MS = minutes(1);

const contextOf = (kid: string): string => `platform|signing-key|${kid}|1`;

interface Deps {
  readonly database: Database;
  readonly clock: Clock;
  readonly masterKey: Uint8Array;
}

async function makeRow(masterKey: Uint8Array, now: number): Promise<SigningKeyRow> {
  const pair = await generateKeyPair(ACCESS_TOKEN.algorithm, { extractable: true });
  const jwk = await exportJWK(pair.publicKey);
  const kid = await calculateJwkThumbprint(jwk);
  const pkcs8 = new TextEncoder().encode(await exportPKCS8(pair.privateKey));
  const publicJwk = { ...jwk, kid, use: 'sig', alg: ACCESS_TOKEN.algorithm };
  return { kid, publicJwk, privateKey: wrapBytes(masterKey, pkcs8, contextOf(kid)), createdAt: new Date(now) };
}

async function open(masterKey: Uint8Array, row: SigningKeyRow): Promise<SigningKey> {
  const pkcs8 = new TextDecoder().decode(unwrapBytes(masterKey, row.privateKey, contextOf(row.kid)));
  return { kid: row.kid, privateKey: await importPKCS8(pkcs8, ACCESS_TOKEN.algorithm) };
}

/** Finds the newest usable key, or makes one while others wait. */
async function newest(deps: Deps): Promise<SigningKeyRow> {
  const now = deps.clock.now();
  const isFresh = (row: SigningKeyRow): boolean => row.createdAt.getTime() > now - SIGNS_FOR_MS;
  const [known] = await findPublishedKeys(deps.database, new Date(now));
  if (known !== undefined && isFresh(known)) return known;
  const row = await makeRow(deps.masterKey, now);
  return deps.database.$transaction(async (tx) => {
    await lockSigningKeys(tx);
    const [other] = await findPublishedKeys(tx, new Date(now));
    if (other !== undefined && isFresh(other)) return other;
    await retireKeysBefore(tx, row.createdAt, new Date(now + STAYS_PUBLISHED_MS));
    await insertSigningKey(tx, row);
    return row;
  });
}

export function createKeyring(deps: Deps): Keyring {
  let held: { key: SigningKey; untilMs: number } | null = null;
  return {
    current: async () => {
      const now = deps.clock.now();
      if (held === null || held.untilMs <= now) {
        const row = await newest(deps);
        const key = held?.key.kid === row.kid ? held.key : await open(deps.masterKey, row);
        held = { key, untilMs: now + REMEMBERED_MS };
      }
      return held.key;
    },
    published: async () => {
      await newest(deps);
      const rows = await findPublishedKeys(deps.database, new Date(deps.clock.now()));
      return { keys: rows.map((row) => row.publicJwk) };
    },
  };
}
