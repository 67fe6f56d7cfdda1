import { hkdfSync } from 'node:crypto';
import type { Database } from '@streamgate/prisma/database';
import type { Platform } from '@streamgate/service/platform';
import type { Redis } from 'ioredis';
import { readSettings, type Settings } from './env.ts';
import { createPasswordHasher, type PasswordHasher } from './password-sign-in/password-hasher.ts';
import { createKeyring, type Keyring } from './session/keyring.ts';
import { type ChainReaders, createChainReaders } from './wallet-sign-in/chain-readers.ts';

/** What the use cases of identity work with, made once per process. */
export interface Deps {
  readonly database: Database;
  readonly redis: Redis;
  readonly settings: Settings;
  readonly keyring: Keyring;
  readonly passwords: PasswordHasher;
  readonly chains: ChainReaders;
  /** Makes the successor of a refresh token from the token itself. */
  readonly refreshKey: Uint8Array;
  /** Hashes e-mails and networks in the table of failed tries. */
  readonly throttleKey: Uint8Array;
}

const derive = (masterKey: Uint8Array, purpose: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', masterKey, '', `streamgate identity ${purpose}`, 32));

export function createDeps(platform: Platform<Database>): Deps {
  const settings = readSettings(platform.source);
  const { database, redis, clock } = platform;
  return {
    database,
    redis,
    settings,
    keyring: createKeyring({ database, clock, masterKey: settings.masterKey }),
    passwords: createPasswordHasher(),
    chains: createChainReaders(settings.chains),
    refreshKey: derive(settings.masterKey, 'refresh'),
    throttleKey: derive(settings.masterKey, 'throttle'),
  };
}
