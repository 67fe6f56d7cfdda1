import type { Clock } from '@streamgate/kernel/clock';

const LIVE_MS = 3_000;
const MAX_CREDENTIALS = 10_000;

interface Entry<Value> {
  readonly value: Promise<Value>;
  readonly endsAt: number;
}

export interface CallerCache<Value> {
  get(credential: string, tenant: string, find: () => Promise<Value>): Promise<Value>;
  /** Forgets what is known of a credential, in all tenants: it has just changed something. */
  forget(credential: string): void;
}

/** Remembers for three seconds what a credential is worth in a tenant; requests at the same time ask once. */
export function createCallerCache<Value>(clock: Clock): CallerCache<Value> {
  const known = new Map<string, Map<string, Entry<Value>>>();
  return {
    get: (credential, tenant, find) => {
      const tenants = known.get(credential) ?? new Map<string, Entry<Value>>();
      const entry = tenants.get(tenant);
      if (entry !== undefined && entry.endsAt > clock.now()) return entry.value;
      const value = find();
      if (known.size >= MAX_CREDENTIALS || tenants.size >= MAX_CREDENTIALS) known.clear();
      known.set(credential, tenants);
      tenants.set(tenant, { value, endsAt: clock.now() + LIVE_MS });
      value.catch(() => tenants.delete(tenant));
      return value;
    },
    forget: (credential) => void known.delete(credential),
  };
}
