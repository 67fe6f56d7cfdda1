/**
 * How figures come to be: beacons from the stream become events (each counted once), events become views, views become hourly
 * roll-ups. Whatever changes a view or a gate decision marks its hour, and marked hours are computed anew, whole, so late and
 * repeated words never count double. Gate answers come as facts from web3 and never mix with playback failures.
 */
import { accessDecided, assetChanged, videoChanged } from '@streamgate/events/facts';
import { createSweep } from '@streamgate/jobs/sweep';
import { createWorker as createJobWorker, handleFact } from '@streamgate/jobs/worker';
import { minutes, seconds } from '@streamgate/kernel/units';
import { type Database, openDatabase } from '@streamgate/prisma/database';
import { runWorker } from '@streamgate/service/graph/run-subgraph';
import type { Platform } from '@streamgate/service/platform';
import type { Service } from '@streamgate/service/service';
import { createBeaconConsumer } from './collect/beacon-consumer.ts';
import type { Deps } from './deps.ts';
import { readAnalyticsEnv } from './env.ts';
import { keepDecision } from './gate-decision/keep-decision.ts';
import { forgetEvents } from './retention/forget-events.ts';
import { recomputeHours } from './rollup/recompute-hours.ts';
import { keepAsset, keepVideo } from './video-card/video-card.store.ts';

export function createWorker(platform: Platform<Database>): { services: Service[] } {
  const { viewerSecret } = readAnalyticsEnv(platform.source);
  const { database, redis, clock, log } = platform;
  const deps: Deps = { database, redis, clock, log };
  const facts = createJobWorker({
    name: 'analytics-facts',
    handlers: [
      handleFact('analytics', videoChanged, (fact) => keepVideo(database, fact)),
      handleFact('analytics', assetChanged, (fact) => keepAsset(database, fact)),
      handleFact('analytics', accessDecided, (fact) => keepDecision(deps, fact)),
    ],
    declared: [videoChanged, assetChanged, accessDecided],
    redis,
    log,
  });
  const recompute = createSweep({ name: 'analytics-recompute', everyMs: seconds(1), log, work: () => recomputeHours(deps) });
  const forget = createSweep({ name: 'analytics-forget', everyMs: minutes(10), log, work: () => forgetEvents(deps) });
  return { services: [facts, createBeaconConsumer({ ...deps, viewerSecret }), recompute, forget] };
}

if (import.meta.main) await runWorker({ name: 'analytics-worker', source: process.env, openDatabase }, createWorker);
