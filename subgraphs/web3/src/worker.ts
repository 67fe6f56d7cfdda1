/**
 * Web3's work behind the scenes: keeps what content and media tell of videos, ends leases whose session, video or gate went
 * away, follows the contracts of gates in use on every chain, and asks again for all leases now and then.
 */
import { assetChanged, sessionEnded, videoChanged } from '@streamgate/events/facts';
import { createSweep } from '@streamgate/jobs/sweep';
import { createWorker as createJobWorker, type Handler, handleFact, handleJob } from '@streamgate/jobs/worker';
import type { GateId, SessionId, VideoId } from '@streamgate/kernel/ids';
import { seconds } from '@streamgate/kernel/units';
import { type Database, openDatabase } from '@streamgate/prisma/database';
import { runWorker } from '@streamgate/service/graph/run-subgraph';
import type { Platform } from '@streamgate/service/platform';
import type { Service } from '@streamgate/service/service';
import { keepAsset, keepVideo } from './access/keep-facts.ts';
import { stepChain } from './chain-index/step-chain.ts';
import { createDeps, type Deps } from './deps.ts';
import { endSessionLeases } from './lease/end-session-leases.ts';
import { recheckLeasesJob } from './lease/recheck-leases.job.ts';
import { recheckGate, recheckVideo } from './lease/recheck-leases.ts';
import { sweepLeases } from './lease/sweep-leases.ts';

const handlersOf = (deps: Deps): Handler[] => [
  handleFact('web3', videoChanged, (told) => keepVideo(deps, told)),
  handleFact('web3', assetChanged, (told) => keepAsset(deps, told)),
  handleFact('web3', sessionEnded, ({ sessionId }) => endSessionLeases(deps, sessionId as SessionId)),
  handleJob(recheckLeasesJob, ({ tenantId, of, id }) =>
    of === 'gate' ? recheckGate(deps, tenantId, id as GateId) : recheckVideo(deps, tenantId, id as VideoId),
  ),
];

export function createWorker(platform: Platform<Database>): { services: Service[] } {
  const { redis, log } = platform;
  const deps = createDeps(platform);
  const jobs = createJobWorker({
    name: 'web3-jobs',
    handlers: handlersOf(deps),
    declared: [videoChanged, assetChanged, sessionEnded, recheckLeasesJob],
    redis,
    log,
  });
  const indexes = deps.chains.all.map((chain) => {
    const { id, pollMs } = chain.settings;
    return createSweep({ name: `web3-index-${id}`, everyMs: pollMs, log, work: () => stepChain(deps, chain) });
  });
  const sweep = createSweep({ name: 'web3-leases', everyMs: seconds(30), log, work: () => sweepLeases(deps) });
  return { services: [jobs, ...indexes, sweep] };
}

if (import.meta.main) await runWorker({ name: 'web3-worker', source: process.env, openDatabase }, createWorker);
