import { randomBytes } from 'node:crypto';
import type { AccountId } from '@streamgate/kernel/ids';
import { hashCredential } from '@streamgate/service/credential';
import type { Redis } from 'ioredis';
import { z } from 'zod';

/** What was promised with a nonce: this text alone, and for linking, this account alone. */
const promise = z.object({ textHash: z.string(), accountId: z.string().nullable() });

export interface NoncePromise {
  readonly textHash: string;
  readonly accountId: AccountId | null;
}

const keyOf = (nonce: string): string => `identity:nonce:${nonce}`;

/** 128 random bits as 32 letters and digits (ERC-4361 allows no other signs). */
export const newNonce = (): string => randomBytes(16).toString('hex');

/** Remembers a nonce for `lifeMs`, with the text that it stands in. */
export async function saveNonce(
  redis: Redis,
  nonce: string,
  kept: { text: string; accountId: AccountId | null; lifeMs: number },
): Promise<void> {
  const value = JSON.stringify({ textHash: hashCredential(kept.text), accountId: kept.accountId });
  await redis.set(keyOf(nonce), value, 'PX', kept.lifeMs);
}

/** Takes a nonce out of the world and says what was promised with it; of many callers at once, one gets it. */
export async function consumeNonce(redis: Redis, nonce: string): Promise<NoncePromise | null> {
  const value = await redis.getdel(keyOf(nonce));
  return value === null ? null : (promise.parse(JSON.parse(value)) as NoncePromise);
}
