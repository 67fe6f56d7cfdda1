/**
 * Runs declared jobs and facts. A worker starts only if every declaration it is given has exactly one handler. Payloads are
 * parsed again before work; a fault that is not retryable ends the job at once. Delivery is at least once: handlers look
 * at their row first and stop quietly when the work is no longer wanted.
 */
import type { FactDefinition } from '@streamgate/events/event';
import { Fault, isRetryable } from '@streamgate/kernel/fault';
import type { Logger } from '@streamgate/service/logger';
import type { Service } from '@streamgate/service/service';
import { type Job, UnrecoverableError, Worker } from 'bullmq';
import type { Redis } from 'ioredis';
import type { JobDefinition } from './define-job.ts';
import { factQueue } from './outbox.ts';

/** What a handler knows besides its payload. */
export interface Run {
  /** 1 for the first try. */
  readonly attempt: number;
  readonly lastAttempt: boolean;
  readonly log: Logger;
  /** Aborts when the worker is told to stop now, or has lost the job's lock. */
  readonly signal: AbortSignal;
}

export interface Handler {
  readonly name: string;
  readonly queue: string;
  readonly run: (payload: unknown, run: Run) => Promise<void>;
}

/** Binds work to a job's declaration. */
export const handleJob = <Payload>(
  job: JobDefinition<Payload>,
  work: (payload: Payload, run: Run) => Promise<void>,
): Handler => ({
  name: job.name,
  queue: job.queue,
  run: (payload, run) => work(job.payload.parse(payload), run),
});

/** Binds work to a fact, as received by one consumer. */
export const handleFact = <Payload>(
  consumer: string,
  fact: FactDefinition<Payload>,
  work: (payload: Payload, run: Run) => Promise<void>,
): Handler => ({ name: fact.name, queue: factQueue(consumer), run: (payload, run) => work(fact.payload.parse(payload), run) });

interface WorkerOptions {
  readonly name: string;
  readonly handlers: readonly Handler[];
  /** Every job and fact this worker must be able to do; a gap stops the start. */
  readonly declared: readonly { readonly name: string }[];
  readonly redis: Redis;
  readonly log: Logger;
  /** Jobs at a time, by queue; 4 where not named. */
  readonly concurrency?: Readonly<Record<string, number>>;
}

const LOCK_MS = 30_000;
const STALLED_MS = 15_000;
const MAX_STALLED = 3;
/** A worker waits for jobs inside a command, for up to ten seconds: the time limit of quick commands would cut it off. */
const WAIT_MS = 60_000;

function tableOf(options: WorkerOptions): Map<string, Handler> {
  const table = new Map(options.handlers.map((handler) => [handler.name, handler]));
  if (table.size !== options.handlers.length) throw new Fault(`${options.name}: two handlers for one job.`, { retryable: false });
  const missing = options.declared.filter((job) => !table.has(job.name)).map((job) => job.name);
  if (missing.length > 0) throw new Fault(`${options.name}: no handler for ${missing.join(', ')}.`, { retryable: false });
  return table;
}

async function perform(handler: Handler, job: Job, log: Logger, signal: AbortSignal): Promise<void> {
  const attempt = job.attemptsMade + 1;
  const startedAt = performance.now();
  const jobLog = log.child({ job: job.name, jobId: job.id, attempt });
  try {
    await handler.run(job.data, { attempt, lastAttempt: attempt >= (job.opts.attempts ?? 1), log: jobLog, signal });
    jobLog.debug({ tookMs: Math.round(performance.now() - startedAt) }, 'job done');
  } catch (error) {
    jobLog.warn({ err: error }, 'job failed');
    if (isRetryable(error)) throw error;
    throw new UnrecoverableError(error instanceof Error ? error.message : String(error));
  }
}

export function createWorker(options: WorkerOptions): Service {
  const table = tableOf(options);
  const stopping = new AbortController();
  const workers: Worker[] = [];
  const connections: Redis[] = [];

  const open = (queue: string): Worker => {
    const connection = options.redis.duplicate({
      maxRetriesPerRequest: null,
      enableOfflineQueue: true,
      commandTimeout: WAIT_MS,
    });
    connections.push(connection);
    const worker = new Worker(
      queue,
      async (job, _token, lockLost) => {
        const handler = table.get(job.name);
        if (handler === undefined) throw new UnrecoverableError(`Nobody handles ${job.name} on ${queue}.`);
        const signal = lockLost === undefined ? stopping.signal : AbortSignal.any([stopping.signal, lockLost]);
        await perform(handler, job, options.log, signal);
      },
      {
        connection: connection as never,
        concurrency: options.concurrency?.[queue] ?? 4,
        lockDuration: LOCK_MS,
        stalledInterval: STALLED_MS,
        maxStalledCount: MAX_STALLED,
      },
    );
    worker.on('error', (error) => options.log.warn({ err: error, queue }, 'worker connection trouble'));
    return worker;
  };

  return {
    name: options.name,
    start: async () => {
      const queues = new Set(options.handlers.map((handler) => handler.queue));
      for (const queue of queues) workers.push(open(queue));
      await Promise.all(workers.map((worker) => worker.waitUntilReady()));
    },
    ready: async () => workers.every((worker) => worker.isRunning()),
    drain: async () => {
      await Promise.all(workers.map((worker) => worker.pause(true)));
    },
    stop: async () => {
      stopping.abort();
      await Promise.all(workers.map((worker) => worker.close()));
      for (const connection of connections) connection.disconnect();
    },
  };
}
