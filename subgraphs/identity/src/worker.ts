import { createSweep } from '@streamgate/jobs/sweep';
import { minutes } from '@streamgate/kernel/units';
import { type Database, openDatabase } from '@streamgate/prisma/database';
import { runWorker } from '@streamgate/service/graph/run-subgraph';
import type { Platform } from '@streamgate/service/platform';
import type { Service } from '@streamgate/service/service';
import { endOverdueSessions } from './session/end-overdue-sessions.ts';

/** Identity's work in the background. */
export function createWorker(platform: Platform<Database>): { services: Service[] } {
  const { database, clock, log } = platform;
  const sweep = createSweep({
    name: 'identity-sessions',
    everyMs: minutes(1),
    log,
    work: () => endOverdueSessions(database, clock.now()),
  });
  return { services: [sweep] };
}

if (import.meta.main) await runWorker({ name: 'identity-worker', source: process.env, openDatabase }, createWorker);
