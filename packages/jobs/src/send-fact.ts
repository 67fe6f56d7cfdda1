import type { FactDefinition } from '@streamgate/events/event';
import { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import { jobOptions } from './job-options.ts';
import { FACT_ATTEMPTS, factQueue } from './outbox.ts';

/**
 * Tells a fact without an outbox, for parts that have no database. Fails when Redis does; use it only for what the consumer
 * also finds out by itself. Told twice under one key, it is acted on once.
 */
export async function sendFact<Payload extends object>(
  redis: Redis,
  fact: FactDefinition<Payload>,
  payload: Payload,
  options: { key: string },
): Promise<void> {
  const parsed = fact.payload.parse(payload);
  for (const consumer of fact.consumers) {
    const queue = new Queue(factQueue(consumer), { connection: redis as never, skipWaitingForReady: true });
    queue.on('error', () => {}); // The add below fails with the same error.
    try {
      await queue.add(fact.name, parsed, jobOptions({ key: options.key, attempts: FACT_ATTEMPTS, delayMs: 0 }));
    } finally {
      await queue.close();
    }
  }
}
