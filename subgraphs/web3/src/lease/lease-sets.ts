/**
 * Which leases hang on what: sorted sets in Redis by account, session, video, gate, token, and by wallet within a contract.
 * The score is the lease's expiry, so that sets forget what has run out and vanish by themselves.
 */
import type { AccountId, LeaseId, SessionId, TenantId } from '@streamgate/kernel/ids';
import { minutes } from '@streamgate/kernel/units';
import type { Redis } from 'ioredis';

const LINGER_MS = minutes(1);

export const accountSet = (tenantId: TenantId, accountId: AccountId): string => `web3:leases:account:${tenantId}:${accountId}`;
export const sessionSet = (sessionId: SessionId): string => `web3:leases:session:${sessionId}`;
export const videoSet = (tenantId: TenantId, videoId: string): string => `web3:leases:video:${tenantId}:${videoId}`;
export const gateSet = (tenantId: TenantId, gateId: string): string => `web3:leases:gate:${tenantId}:${gateId}`;
export const tokenSet = (tenantId: TenantId, token: string): string => `web3:leases:token:${tenantId}:${token}`;
export const holderSet = (tenantId: TenantId, at: { chainId: number; contract: string; wallet: string }): string =>
  `web3:leases:holder:${tenantId}:${at.chainId}:${at.contract}:${at.wallet}`;

/** Hangs a lease on these sets until it expires. */
export async function hang(redis: Redis, keys: readonly string[], leaseId: LeaseId, expiresAtMs: number): Promise<void> {
  const pipeline = redis.pipeline();
  for (const key of keys) {
    pipeline.zadd(key, expiresAtMs, leaseId);
    pipeline.pexpireat(key, expiresAtMs + LINGER_MS);
  }
  await pipeline.exec();
}

export async function unhang(redis: Redis, keys: readonly string[], leaseId: LeaseId): Promise<void> {
  const pipeline = redis.pipeline();
  for (const key of keys) pipeline.zrem(key, leaseId);
  await pipeline.exec();
}

/** Leases on any of these sets that have not run out, oldest first (UUIDv7 sorts by time). */
export async function leasesOn(redis: Redis, keys: readonly string[], nowMs: number): Promise<LeaseId[]> {
  const pipeline = redis.pipeline();
  for (const key of keys) pipeline.zrangebyscore(key, nowMs, '+inf');
  const results = (await pipeline.exec()) ?? [];
  const ids = new Set(results.flatMap(([error, found]) => (error === null ? (found as LeaseId[]) : [])));
  return [...ids].sort();
}

/** Forgets on these sets what has run out. */
export async function prune(redis: Redis, keys: readonly string[], nowMs: number): Promise<void> {
  const pipeline = redis.pipeline();
  for (const key of keys) pipeline.zremrangebyscore(key, '-inf', nowMs);
  await pipeline.exec();
}
