import type { JobsOptions } from 'bullmq';

const KEEP = { age: 3_600, count: 1_000 };

/** How everything of ours stands in BullMQ: under its own key, tried with growing pauses, forgotten after an hour. */
export const jobOptions = (job: { key: string; attempts: number; delayMs: number }): JobsOptions => ({
  jobId: job.key,
  attempts: job.attempts,
  delay: job.delayMs,
  backoff: { type: 'exponential', delay: 1_000, jitter: 0.5 },
  removeOnComplete: KEEP,
  removeOnFail: KEEP,
});
