import type { LeaseId } from '@streamgate/kernel/ids';
import type { Redis } from 'ioredis';
import { LEASE_ENDED_CHANNEL, Lease, type LeaseEnd } from './lease.ts';

const keyOf = (leaseId: LeaseId): string => `lease:${leaseId}`;

/** An ended lease is remembered so long after its time, so that a player can still be told why. */
const REMEMBER_MS = 60_000;

/** Writes a new lease. A longer life goes through `renewLease`, which cannot undo an end. */
export async function writeLease(redis: Redis, lease: Lease, nowMs: number): Promise<void> {
  await redis.set(keyOf(lease.id), JSON.stringify(lease), 'PX', Math.max(1, lease.expiresAtMs - nowMs) + REMEMBER_MS);
}

/** The lease as stored, ended or not; null when nothing is remembered of it. */
export async function readLease(redis: Redis, leaseId: LeaseId): Promise<Lease | null> {
  const text = await redis.get(keyOf(leaseId));
  return text === null ? null : Lease.parse(JSON.parse(text));
}

/** Why this lease lets nothing through now; null when it is live. */
export function whyNotLive(lease: Lease | null, nowMs: number): LeaseEnd | null {
  if (lease === null) return { code: 'EXPIRED', message: 'This right to watch has ended. Start playback again.' };
  if (lease.ended !== null) return lease.ended as LeaseEnd;
  return lease.expiresAtMs > nowMs
    ? null
    : { code: 'EXPIRED', message: 'This right to watch has run out. Start playback again.' };
}

// One step, so that an end is never overwritten by a renewal that read before it. The end is spliced in as text: cjson would
// turn empty lists into objects, and gsub would read "%" in a message as its own.
const END = `
local text = redis.call('GET', KEYS[1])
if not text or cjson.decode(text).ended ~= cjson.null then return 0 end
local first, last = string.find(text, '"ended":null', 1, true)
local body = string.sub(text, 1, first - 1) .. '"ended":' .. ARGV[1] .. string.sub(text, last + 1)
redis.call('SET', KEYS[1], body, 'KEEPTTL')
redis.call('PUBLISH', ARGV[2], ARGV[3])
return 1`;

const RENEW = `
local text = redis.call('GET', KEYS[1])
if not text then return 0 end
if cjson.decode(text).ended ~= cjson.null then return 0 end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 1`;

/** Ends a lease once, and tells it on the channel. False when it had ended or is unknown. */
export async function endLease(redis: Redis, leaseId: LeaseId, end: LeaseEnd): Promise<boolean> {
  const told = JSON.stringify({ leaseId, ...end });
  return (await redis.eval(END, 1, keyOf(leaseId), JSON.stringify(end), LEASE_ENDED_CHANNEL, told)) === 1;
}

/** Replaces a lease that has not ended, be it that it ran out a moment ago; false when it has ended or is forgotten. */
export async function renewLease(redis: Redis, lease: Lease, nowMs: number): Promise<boolean> {
  const lifeMs = Math.max(1, lease.expiresAtMs - nowMs) + REMEMBER_MS;
  return (await redis.eval(RENEW, 1, keyOf(lease.id), JSON.stringify(lease), lifeMs)) === 1;
}
