import type { Redis } from 'ioredis';

export interface Budget {
  /** What may be spent at once. */
  readonly capacity: number;
  /** What comes back each second. */
  readonly perSecond: number;
}

export interface Charged {
  readonly allowed: boolean;
  readonly left: number;
  /** When the same charge would pass, if it did not. */
  readonly retryAfterMs: number;
}

/**
 * Leaky bucket: level and time of the last drop in one hash, all in one step. `spent` has happened already and is always
 * taken; `cost` is taken only where there is room. Keys go when the bucket would be empty.
 */
const SCRIPT = `
local capacity, rate, now = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local spent, cost = tonumber(ARGV[4]), tonumber(ARGV[5])
local kept = redis.call('HMGET', KEYS[1], 'level', 'at')
local level = tonumber(kept[1] or '0')
local at = tonumber(kept[2] or ARGV[3])
level = math.max(0, level - math.max(0, now - at) * rate / 1000) + spent
local allowed = level + cost <= capacity
if allowed then level = level + cost end
redis.call('HSET', KEYS[1], 'level', tostring(level), 'at', now)
redis.call('PEXPIRE', KEYS[1], math.ceil(level / rate * 1000) + 1000)
return { allowed and 1 or 0, math.floor(capacity - level), math.ceil(math.max(0, level + cost - capacity) / rate * 1000) }
`;

export type Charge = (who: string, nowMs: number, spent: number, cost: number) => Promise<Charged>;

/** Charges a caller's bucket in Redis, the same for all gateways. */
export function createCharge(redis: Redis, { capacity, perSecond }: Budget): Charge {
  return async (who, nowMs, spent, cost) => {
    const answer = await redis.eval(SCRIPT, 1, `gateway:budget:${who}`, capacity, perSecond, nowMs, spent, cost);
    const [allowed, left, retryAfterMs] = answer as [number, number, number];
    return { allowed: allowed === 1, left, retryAfterMs };
  };
}
