import type { z } from 'zod';

/** A job's declaration, apart from its work, so that whoever queues it does not load what it does. */
export interface JobDefinition<Payload = unknown> {
  /** "media.transcode-asset": owner, dot, verb-noun. */
  readonly name: string;
  /** The BullMQ queue it runs on; no ":" (BullMQ keeps that for itself). */
  readonly queue: string;
  readonly payload: z.ZodType<Payload>;
  /** Tries by cause of failure other than a lost worker; a fault that is not retryable ends at once. */
  readonly attempts: number;
  /** Same key, same job: queued twice, done once. No ":". */
  readonly key: (payload: Payload) => string;
}

export const defineJob = <Payload>(job: JobDefinition<Payload>): JobDefinition<Payload> => job;
