import type { Clock } from '@streamgate/kernel/clock';
import type { Logger } from '@streamgate/service/logger';
import type { Redis } from 'ioredis';

export interface Budget {
  /** What may be spent at once. */
  readonly capacity: number;
  /** What comes back each second. */
  readonly perSecond: number;
}

export interface Taken {
  readonly allowed: boolean;
  readonly left: number;
  /** When the same request would pass, if it did not. */
  readonly retryAfterMs: number;
}

/** Leaky bucket: level and time of the last drop in one hash, all in one step. Keys go when the bucket would be empty. */
const SCRIPT = `
local capacity, rate, now, cost = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4])
local kept = redis.call('HMGET', KEYS[1], 'level', 'at')
local level = tonumber(kept[1] or '0')
local at = tonumber(kept[2] or ARGV[3])
level = math.max(0, level - math.max(0, now - at) * rate / 1000)
local allowed = level + cost <= capacity
if allowed then level = level + cost end
redis.call('HSET', KEYS[1], 'level', tostring(level), 'at', now)
redis.call('PEXPIRE', KEYS[1], math.ceil(level / rate * 1000) + 1000)
return { allowed and 1 or 0, math.floor(capacity - level), math.ceil(math.max(0, level + cost - capacity) / rate * 1000) }
`;

const PATIENCE_MS = 250;

export type TakeFromBudget = (who: string, cost: number) => Promise<Taken>;

/** Counts what each caller spends, in Redis for all gateways. While Redis does not answer, requests pass and it is logged. */
export function createBudget(redis: Redis, budget: Budget, clock: Clock, log: Logger): TakeFromBudget {
  const { capacity, perSecond } = budget;
  return async (who, cost) => {
    const key = `gateway:budget:${who}`;
    const asked = redis.eval(SCRIPT, 1, key, capacity, perSecond, clock.now(), cost) as Promise<[number, number, number]>;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<null>((resolve) => {
      timer = setTimeout(() => resolve(null), PATIENCE_MS);
    });
    const answer = await Promise.race([asked, late]).catch((error: unknown) => {
      log.warn({ err: error }, 'budget not counted');
      return null;
    });
    clearTimeout(timer);
    asked.catch(() => undefined);
    if (answer === null) return { allowed: true, left: capacity, retryAfterMs: 0 };
    const [allowed, left, retryAfterMs] = answer;
    return { allowed: allowed === 1, left, retryAfterMs };
  };
}
