import type { Redis } from 'ioredis';
import { Counter, register } from 'prom-client';

/** The Redis stream that analytics reads. */
const STREAM = 'beacons';
const MAX_ENTRIES = 100_000;
const MAX_WAITING = 256;

const counter = (name: string, help: string): Counter =>
  (register.getSingleMetric(name) as Counter | undefined) ?? new Counter({ name, help });

const taken = counter('edge_beacons_taken_total', 'Beacon batches handed to analytics.');
const dropped = counter('edge_beacons_dropped_total', 'Beacon batches dropped: over capacity, or Redis did not take them.');

/** Hands a batch on, or drops and counts it: figures never cost a player anything. */
export type AppendBeacons = (batch: object) => Promise<void>;

export function createBeaconStream(redis: Redis): AppendBeacons {
  let waiting = 0;
  return async (batch) => {
    if (waiting >= MAX_WAITING) return dropped.inc();
    waiting += 1;
    try {
      await redis.xadd(STREAM, 'MAXLEN', '~', MAX_ENTRIES, '*', 'batch', JSON.stringify(batch));
      taken.inc();
    } catch {
      dropped.inc();
    } finally {
      waiting -= 1;
    }
  };
}
