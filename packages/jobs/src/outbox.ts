import type { FactDefinition } from '@streamgate/events/event';
import { newId } from '@streamgate/kernel/ids';
import type { JobDefinition } from './define-job.ts';

/** One row of `platform.outbox_message`, written in the transaction whose change it tells of. */
export interface OutboxRow {
  readonly id: string;
  readonly tenantId: string | null;
  readonly queue: string;
  readonly name: string;
  readonly jobKey: string;
  readonly payload: object;
  readonly attempts: number;
  readonly delayMs: number;
}

/** The part of a Prisma transaction client that this needs; jobs stays free of Prisma. */
export interface OutboxWriter {
  readonly outboxMessage: { createMany(args: { data: OutboxRow[] }): PromiseLike<unknown> };
}

const tenantOf = (payload: object): string | null =>
  'tenantId' in payload && typeof payload.tenantId === 'string' ? payload.tenantId : null;

/** Queues a job by the outbox: it exists exactly if the surrounding transaction commits. */
export async function enqueue<Payload extends object>(
  writer: OutboxWriter,
  job: JobDefinition<Payload>,
  payload: Payload,
  options: { delayMs?: number } = {},
): Promise<void> {
  const parsed = job.payload.parse(payload);
  await writer.outboxMessage.createMany({
    data: [
      {
        id: newId(),
        tenantId: tenantOf(parsed),
        queue: job.queue,
        name: job.name,
        jobKey: job.key(parsed),
        payload: parsed,
        attempts: job.attempts,
        delayMs: options.delayMs ?? 0,
      },
    ],
  });
}

/** The queue on which one subgraph receives facts. */
export const factQueue = (consumer: string): string => `${consumer}-facts`;

export const FACT_ATTEMPTS = 8;

/** Tells a fact to every consumer by the outbox. Facts are delivered at least once; consumers keep the newest version. */
export async function publishFact<Payload extends object>(
  writer: OutboxWriter,
  fact: FactDefinition<Payload>,
  payload: Payload,
): Promise<void> {
  await publishFacts(writer, fact, [payload]);
}

/** Tells one kind of fact about many things, in one statement. */
export async function publishFacts<Payload extends object>(
  writer: OutboxWriter,
  fact: FactDefinition<Payload>,
  payloads: readonly Payload[],
): Promise<void> {
  const data = payloads.flatMap((payload) => {
    const parsed = fact.payload.parse(payload);
    return fact.consumers.map((consumer) => {
      const id = newId();
      const tenantId = tenantOf(parsed);
      return { id, tenantId, queue: factQueue(consumer), name: fact.name, jobKey: id, payload: parsed, attempts: 8, delayMs: 0 };
    });
  });
  if (data.length > 0) await writer.outboxMessage.createMany({ data });
}
