import type { Redis } from 'ioredis';
import { type BeaconBatch, parseBatch } from './beacon-batch.ts';

/** Where the edge puts beacons, and the group of consumers that counts them. */
export const BEACONS = { stream: 'beacons', group: 'analytics' } as const;

export interface StreamName {
  readonly stream: string;
  readonly group: string;
}

/** One entry of the stream; the batch is null when it cannot be read. */
export interface StreamEntry {
  readonly id: string;
  readonly batch: BeaconBatch | null;
}

type RawEntry = [id: string, fields: string[] | null] | null;

const toEntries = (raw: readonly RawEntry[]): StreamEntry[] =>
  raw.flatMap((entry) => {
    if (entry === null) return [];
    const [id, fields] = entry;
    const at = fields?.indexOf('batch') ?? -1;
    return { id, batch: parseBatch(at < 0 ? undefined : fields?.[at + 1]) };
  });

/** Makes stream and group where they are not there; entries from before count too. */
export async function ensureGroup(redis: Redis, { stream, group }: StreamName): Promise<void> {
  await redis.xgroup('CREATE', stream, group, '0', 'MKSTREAM').catch((error: Error) => {
    if (!error.message.startsWith('BUSYGROUP')) throw error;
  });
}

/** Waits up to `blockMs` for entries that no consumer has had. */
export async function readNew(
  redis: Redis,
  { stream, group }: StreamName,
  { consumer, limit, blockMs }: { consumer: string; limit: number; blockMs: number },
): Promise<StreamEntry[]> {
  const answer = await redis.xreadgroup('GROUP', group, consumer, 'COUNT', limit, 'BLOCK', blockMs, 'STREAMS', stream, '>');
  const [first] = (answer ?? []) as [string, RawEntry[]][];
  return toEntries(first?.[1] ?? []);
}

/** Takes over entries that their consumer did not acknowledge for `idleMs`: it is dead, or its work failed. */
export async function claimIdle(
  redis: Redis,
  { stream, group }: StreamName,
  { consumer, limit, idleMs }: { consumer: string; limit: number; idleMs: number },
): Promise<StreamEntry[]> {
  const answer = (await redis.xautoclaim(stream, group, consumer, idleMs, '0-0', 'COUNT', limit)) as [string, RawEntry[]];
  return toEntries(answer[1]);
}

/** Acknowledges entries whose effect is committed, and lets the stream forget them. */
export async function acknowledge(redis: Redis, { stream, group }: StreamName, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await redis
    .multi()
    .xack(stream, group, ...ids)
    .xdel(stream, ...ids)
    .exec();
}

/** Takes a consumer off the group's list, if nothing is left to it. */
export async function leaveGroup(redis: Redis, { stream, group }: StreamName, consumer: string): Promise<void> {
  const left = await redis.xpending(stream, group, '-', '+', 1, consumer);
  if (left.length === 0) await redis.xgroup('DELCONSUMER', stream, group, consumer);
}
