/**
 * Brings beacons from the Redis stream to PostgreSQL. Any number may run. Entries are acknowledged after the commit, so a
 * consumer that dies loses nothing: another claims what it had, and what was counted already counts once. Entries that cannot be
 * read are dropped and logged. While PostgreSQL is away entries wait in the stream.
 */
import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { seconds } from '@streamgate/kernel/units';
import type { Service } from '@streamgate/service/service';
import type { Redis } from 'ioredis';
import type { Deps } from '../deps.ts';
import {
  acknowledge,
  BEACONS,
  claimIdle,
  ensureGroup,
  leaveGroup,
  readNew,
  type StreamEntry,
  type StreamName,
} from './beacon-stream.ts';
import { ingestBatches } from './ingest-batches.ts';

export interface ConsumerOptions extends Deps {
  readonly viewerSecret: string;
  readonly name?: StreamName;
  /** How long an entry may stay unacknowledged before another consumer takes it. */
  readonly idleMs?: number;
}

const LIMIT = 200;
const BLOCK_MS = 1_000;
const FAILED_MS = 1_000;
const COMMAND_MS = 10_000;

/** Counts entries and acknowledges them; throws without acknowledging when they could not be counted. */
export async function consumeEntries(options: ConsumerOptions, redis: Redis, entries: readonly StreamEntry[]): Promise<void> {
  const batches = entries.flatMap((entry) => entry.batch ?? []);
  const unreadable = entries.length - batches.length;
  if (unreadable > 0) options.log.warn({ unreadable }, 'beacons dropped: not in the agreed form');
  const counted = await ingestBatches(options, batches);
  await acknowledge(
    redis,
    options.name ?? BEACONS,
    entries.map((entry) => entry.id),
  );
  if (counted.accepted > 0) options.log.debug(counted, 'beacons counted');
}

export function createBeaconConsumer(options: ConsumerOptions): Service {
  const { log, name = BEACONS, idleMs = seconds(30) } = options;
  const consumer = `${hostname()}-${process.pid}-${randomUUID().slice(0, 8)}`;
  let stopped = false;
  let loop: Promise<void> = Promise.resolve();
  let redis: Redis | null = null;
  let claimedAt = 0;

  async function step(connection: Redis): Promise<void> {
    const now = performance.now();
    if (now - claimedAt >= idleMs / 2) {
      const idle = await claimIdle(connection, name, { consumer, limit: LIMIT, idleMs });
      if (idle.length < LIMIT) claimedAt = now;
      if (idle.length > 0) await consumeEntries(options, connection, idle);
    }
    const fresh = await readNew(connection, name, { consumer, limit: LIMIT, blockMs: BLOCK_MS });
    if (fresh.length > 0) await consumeEntries(options, connection, fresh);
  }

  async function run(connection: Redis): Promise<void> {
    while (!stopped) {
      try {
        await step(connection);
      } catch (error) {
        if (stopped) return;
        log.warn({ err: error }, 'beacons wait: they could not be counted');
        await new Promise((resolve) => setTimeout(resolve, FAILED_MS));
        // A Redis that lost its data has lost the group too.
        await ensureGroup(connection, name).catch(() => {});
      }
    }
  }

  const halt = async (): Promise<void> => {
    stopped = true;
    await loop;
  };
  return {
    name: 'beacon-consumer',
    start: async () => {
      // A connection of its own, since reading waits on it, for longer than quick commands may take.
      const connection = options.redis.duplicate({ maxRetriesPerRequest: null, commandTimeout: COMMAND_MS });
      connection.on('error', (error) => log.warn({ err: error }, 'beacon consumer has no Redis'));
      redis = connection;
      await ensureGroup(connection, name);
      loop = run(connection);
    },
    ready: async () => !stopped && redis?.status === 'ready',
    drain: halt,
    stop: async () => {
      await halt();
      if (redis?.status === 'ready') await leaveGroup(redis, name, consumer).catch(() => {});
      redis?.disconnect();
    },
  };
}
