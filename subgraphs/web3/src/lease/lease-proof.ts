import type { ApiKeyId, GateId, LeaseId } from '@streamgate/kernel/ids';
import { minutes } from '@streamgate/kernel/units';
import type { Redis } from 'ioredis';
import type { WalletId } from '../gate/wallets.rules.ts';

/** What must be known to ask the gate again for a lease; kept beside it, for this subgraph only. */
export interface LeaseProof {
  /** Null for open videos and previews. */
  readonly gateId: GateId | null;
  readonly gateVersion: number | null;
  /** All wallets of the account when it was asked last. */
  readonly wallets: readonly WalletId[];
  /** True for somebody who watches because they work on it: no gate is asked. */
  readonly preview: boolean;
  /** True for a member, who may see drafts. */
  readonly member: boolean;
  readonly apiKeyId: ApiKeyId | null;
  readonly checkedAtMs: number;
  /** Sets on which the lease hangs. */
  readonly sets: readonly string[];
}

const keyOf = (leaseId: LeaseId): string => `web3:proof:${leaseId}`;

export async function writeProof(redis: Redis, leaseId: LeaseId, proof: LeaseProof, expiresAtMs: number): Promise<void> {
  await redis.set(keyOf(leaseId), JSON.stringify(proof), 'PXAT', expiresAtMs + minutes(1));
}

export async function readProof(redis: Redis, leaseId: LeaseId): Promise<LeaseProof | null> {
  const text = await redis.get(keyOf(leaseId));
  return text === null ? null : JSON.parse(text);
}
