/**
 * Content's work behind the scenes: keeps what media tells of a file's state, makes scheduled videos public when their time
 * has come, forgets kept answers of mutations after a day.
 */
import { assetChanged } from '@streamgate/events/facts';
import { createSweep } from '@streamgate/jobs/sweep';
import { createWorker as createJobWorker, handleFact } from '@streamgate/jobs/worker';
import { days, hours, seconds } from '@streamgate/kernel/units';
import { type Database, openDatabase } from '@streamgate/prisma/database';
import { forgetAnswers } from '@streamgate/prisma/idempotency';
import { runWorker } from '@streamgate/service/graph/run-subgraph';
import type { Platform } from '@streamgate/service/platform';
import type { Service } from '@streamgate/service/service';
import type { Deps } from './deps.ts';
import { publishDue } from './video/publish-due.ts';
import { keepAssetState } from './video/video.store.ts';

export function createWorker(platform: Platform<Database>): { services: Service[] } {
  const { database, clock, log, redis } = platform;
  const deps: Deps = { database, clock };
  const facts = createJobWorker({
    name: 'content-facts',
    handlers: [handleFact('content', assetChanged, (told) => keepAssetState(database, told.tenantId, told))],
    declared: [assetChanged],
    redis,
    log,
  });
  const publish = createSweep({ name: 'content-publish-due', everyMs: seconds(2), log, work: () => publishDue(deps) });
  const forget = createSweep({
    name: 'content-forget-answers',
    everyMs: hours(1),
    log,
    work: () => forgetAnswers(database, new Date(clock.now() - days(1))),
  });
  return { services: [facts, publish, forget] };
}

if (import.meta.main) await runWorker({ name: 'content-worker', source: process.env, openDatabase }, createWorker);
