import type { Clock } from '@streamgate/kernel/clock';

interface Entry<Value> {
  readonly value: Promise<Value>;
  readonly untilMs: number;
}

/** Keeps the last `size` answers for `ttlMs` each; callers at the same time share one load, and a failed load is not kept. */
export interface RecentCache<Value> {
  get(key: string, load: (previous: Value | null) => Promise<Value>): Promise<Value>;
}

export function createRecentCache<Value>(options: { clock: Clock; ttlMs: number; size: number }): RecentCache<Value> {
  const entries = new Map<string, Entry<Value>>();

  const keep = (key: string, value: Promise<Value>): Promise<Value> => {
    entries.delete(key);
    const entry = { value, untilMs: options.clock.now() + options.ttlMs };
    entries.set(key, entry);
    const oldest = entries.size > options.size ? entries.keys().next().value : undefined;
    if (oldest !== undefined) entries.delete(oldest);
    value.catch(() => entries.get(key) === entry && entries.delete(key));
    return value;
  };

  return {
    get: (key, load) => {
      const entry = entries.get(key);
      if (entry !== undefined && entry.untilMs > options.clock.now()) return entry.value;
      const previous = entry === undefined ? Promise.resolve(null) : entry.value.catch(() => null);
      return keep(key, previous.then(load));
    },
  };
}
