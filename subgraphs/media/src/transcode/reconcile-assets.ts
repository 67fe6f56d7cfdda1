/**
 * Nothing stays stuck: looks for assets that a worker owes work on but that say nothing, and for those past their deadline.
 * The queue is never the truth; a row whose job is gone (Redis was emptied, a worker was killed twice) gets a new one.
 */
import type { JobLookup } from '@streamgate/jobs/job-lookup';
import type { AssetId, TenantId, VideoId } from '@streamgate/kernel/ids';
import { seconds } from '@streamgate/kernel/units';
import type { AssetRow } from '../asset/asset-moves.store.ts';
import { WORKING } from '../asset/asset-state.rules.ts';
import type { MediaDeps } from '../deps.ts';
import { failAsset, tryAgain } from './end-attempt.ts';
import { transcodeAssetJob } from './transcode-asset.job.ts';

/** Six heartbeats. */
const SILENT_MS = seconds(30);
const BATCH = 100;

/** True for an asset that only waits its turn. One that was begun and is silent has no worker, whatever the queue thinks. */
async function isWaiting(deps: MediaDeps, jobs: JobLookup, row: AssetRow): Promise<boolean> {
  if (row.state !== 'uploaded') return false;
  const payload = { tenantId: row.tenantId as TenantId, assetId: row.id as AssetId, attempt: row.attempt };
  const queued = await deps.database.outboxMessage.count({ where: { jobKey: transcodeAssetJob.key(payload), sentAt: null } });
  return queued > 0 || jobs.isOwed(transcodeAssetJob, payload);
}

/** One pass; returns how many assets were ended or queued again. */
export async function reconcileAssets(deps: MediaDeps, jobs: JobLookup): Promise<number> {
  const now = deps.clock.now();
  const rows = await deps.database.asset.findMany({
    where: {
      state: { in: [...WORKING] },
      OR: [{ deadlineAt: { lt: new Date(now) } }, { heartbeatAt: null }, { heartbeatAt: { lt: new Date(now - SILENT_MS) } }],
    },
    orderBy: { heartbeatAt: 'asc' },
    take: BATCH,
  });
  let count = 0;
  for (const row of rows) {
    const { attempt, firstAttempt } = row;
    const of = {
      tenantId: row.tenantId as TenantId,
      assetId: row.id as AssetId,
      videoId: row.videoId as VideoId,
      attempt,
      firstAttempt,
    };
    if ((row.deadlineAt?.getTime() ?? Number.POSITIVE_INFINITY) < now) {
      await failAsset(deps, of, { code: 'TIMED_OUT', detail: 'The deadline of the asset passed.' });
      count += 1;
    } else if (!(await isWaiting(deps, jobs, row))) {
      await tryAgain(deps, of, { code: 'WORKER_LOST', detail: 'The worker fell silent.', delayMs: 0 });
      count += 1;
    }
  }
  return count;
}
