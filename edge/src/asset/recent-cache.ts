import type { Clock } from '@streamgate/kernel/clock';

interface Entry<Value> {
  readonly value: Promise<Value>;
  readonly untilMs: number;
}

type Load<Value> = (previous: Value | null) => Promise<Value>;

/** Keeps the last `size` answers for `ttlMs` each; callers at the same time share one load, and a failed load is not kept. */
export interface RecentCache<Value> {
  get(key: string, load: Load<Value>): Promise<Value>;
  /** Loads whatever is kept. */
  renew(key: string, load: Load<Value>): Promise<Value>;
}

export function createRecentCache<Value>(options: { clock: Clock; ttlMs: number; size: number }): RecentCache<Value> {
  // In order of writing, so that the first is the next to go.
  const entries = new Map<string, Entry<Value>>();

  const forget = (nowMs: number): void => {
    for (const [key, { untilMs }] of entries) {
      if (untilMs > nowMs && entries.size <= options.size) return;
      entries.delete(key);
    }
  };

  const renew = (key: string, load: Load<Value>): Promise<Value> => {
    const previous = entries.get(key)?.value.catch(() => null) ?? Promise.resolve(null);
    const value = previous.then(load);
    const nowMs = options.clock.now();
    entries.delete(key);
    entries.set(key, { value, untilMs: nowMs + options.ttlMs });
    forget(nowMs);
    value.catch(() => entries.get(key)?.value === value && entries.delete(key));
    return value;
  };

  return {
    get: (key, load) => {
      const entry = entries.get(key);
      return entry !== undefined && entry.untilMs > options.clock.now() ? entry.value : renew(key, load);
    },
    renew,
  };
}
