import type { Service } from '@streamgate/service/service';
import { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import type { JobDefinition } from './define-job.ts';

/** Tells whether the queue still owes a job, so that a reconciler does not queue again what only waits its turn. */
export interface JobLookup {
  /** True while the job waits, is delayed or is being worked on. */
  isOwed<Payload>(job: JobDefinition<Payload>, payload: Payload): Promise<boolean>;
  readonly service: Service;
}

const OWED = new Set(['waiting', 'active', 'delayed', 'prioritized', 'waiting-children']);

export function createJobLookup(redis: Redis): JobLookup {
  const queues = new Map<string, Queue>();
  const queueOf = (name: string): Queue => {
    const queue = queues.get(name) ?? new Queue(name, { connection: redis as never, skipWaitingForReady: true });
    queues.set(name, queue);
    return queue;
  };
  return {
    isOwed: async (job, payload) => OWED.has(await queueOf(job.queue).getJobState(job.key(payload))),
    service: {
      name: 'job-lookup',
      start: async () => {},
      ready: async () => true,
      drain: async () => {},
      stop: async () => {
        await Promise.all([...queues.values()].map((queue) => queue.close()));
      },
    },
  };
}
