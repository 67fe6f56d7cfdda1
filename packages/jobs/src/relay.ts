/**
 * Carries outbox rows to BullMQ. Any number of relays may run: each claims rows with SKIP LOCKED, adds them under their
 * own job id (so that a row sent twice is one job), then marks them sent in the same transaction. Redis being away leaves
 * the rows where they are.
 */
import type { Logger } from '@streamgate/service/logger';
import type { Service } from '@streamgate/service/service';
import { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import { jobOptions } from './job-options.ts';
import type { OutboxRow } from './outbox.ts';

/** Claims up to `limit` unsent rows, runs `send` while holding them, marks sent those it returns without throwing. */
export type ClaimOutbox = (limit: number, send: (rows: readonly OutboxRow[]) => Promise<void>) => Promise<number>;

const IDLE_MS = 150;
const FAILED_MS = 1_000;
const BATCH = 100;

export function createRelay(deps: { claim: ClaimOutbox; redis: Redis; log: Logger }): Service {
  const queues = new Map<string, Queue>();
  let stopped = false;
  let loop: Promise<void> = Promise.resolve();
  let wake: () => void = () => {};

  const queueOf = (name: string): Queue => {
    const queue = queues.get(name) ?? new Queue(name, { connection: deps.redis as never, skipWaitingForReady: true });
    queues.set(name, queue);
    return queue;
  };

  async function send(rows: readonly OutboxRow[]): Promise<void> {
    for (const row of rows) {
      const options = jobOptions({ key: row.jobKey, attempts: row.attempts, delayMs: row.delayMs });
      await queueOf(row.queue).add(row.name, row.payload, options);
    }
  }

  const pause = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  async function run(): Promise<void> {
    while (!stopped) {
      try {
        const sent = await deps.claim(BATCH, send);
        if (sent === 0) await pause(IDLE_MS);
      } catch (error) {
        deps.log.warn({ err: error }, 'outbox relay waits: rows stay unsent');
        await pause(FAILED_MS);
      }
    }
  }

  return {
    name: 'outbox-relay',
    start: async () => {
      loop = run();
    },
    ready: async () => !stopped,
    drain: async () => {
      stopped = true;
      wake();
    },
    stop: async () => {
      stopped = true;
      wake();
      await loop;
      await Promise.all([...queues.values()].map((queue) => queue.close()));
    },
  };
}
