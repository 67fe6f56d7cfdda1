/**
 * Media's work behind the scenes: transcoding, removal of objects, what content and the edge tell, and the sweeps that keep
 * anything from staying stuck: assets that fell silent, uploads that arrived unheard or expired, folders of killed workers.
 */
import { uploadArrived, videoChanged } from '@streamgate/events/facts';
import { createJobLookup } from '@streamgate/jobs/job-lookup';
import { createSweep } from '@streamgate/jobs/sweep';
import { createWorker as createJobWorker, type Handler, handleFact, handleJob } from '@streamgate/jobs/worker';
import { minutes, seconds } from '@streamgate/kernel/units';
import { type Database, openDatabase } from '@streamgate/prisma/database';
import { runWorker } from '@streamgate/service/graph/run-subgraph';
import type { Platform } from '@streamgate/service/platform';
import type { Service } from '@streamgate/service/service';
import { removeObjectsJob } from './asset/remove-objects.job.ts';
import { removeObjects } from './asset/remove-objects.ts';
import { retireAssets } from './asset/retire-assets.ts';
import { type MediaDeps, openMediaDeps } from './deps.ts';
import { sweepJobFolders } from './transcode/job-folder.ts';
import { findMediaTools } from './transcode/process-limits.ts';
import { reconcileAssets } from './transcode/reconcile-assets.ts';
import { transcodeAssetJob } from './transcode/transcode-asset.job.ts';
import { transcodeAsset } from './transcode/transcode-asset.ts';
import { expireUploads, findArrivedUploads } from './upload/expire-uploads.ts';
import { finishUpload } from './upload/finish-upload.ts';
import { receiveVideo } from './video/receive-video.ts';

function handlersOf(deps: MediaDeps): Handler[] {
  const tools = findMediaTools(deps.env.toolPath);
  return [
    handleJob(transcodeAssetJob, (payload, { signal }) => transcodeAsset(deps, { ...payload, tools, signal })),
    handleJob(removeObjectsJob, (payload) => removeObjects(deps, payload)),
    handleFact('media', videoChanged, ({ tenantId, ...video }) => receiveVideo(deps, tenantId, video)),
    handleFact('media', uploadArrived, async ({ tenantId, uploadId, sha256 }, { log }) => {
      const finished = await finishUpload(deps, tenantId, { uploadId, sha256 });
      if (!finished.ok) log.info({ uploadId, code: finished.refusal.code }, 'arrived upload not closed');
    }),
  ];
}

export function createWorker(platform: Platform<Database>): { services: Service[] } {
  const deps = openMediaDeps(platform);
  const { log, redis } = platform;
  const lookup = createJobLookup(redis);
  const worker = createJobWorker({
    name: 'media-worker',
    handlers: handlersOf(deps),
    declared: [transcodeAssetJob, removeObjectsJob, videoChanged, uploadArrived],
    redis,
    log,
    concurrency: { [transcodeAssetJob.queue]: deps.env.transcodeConcurrency },
  });
  const sweep = (name: string, everyMs: number, work: () => Promise<number>): Service =>
    createSweep({ name: `media-${name}`, everyMs, log, work });
  return {
    services: [
      lookup.service,
      worker,
      sweep('reconcile', seconds(30), () => reconcileAssets(deps, lookup)),
      sweep('arrivals', seconds(30), () => findArrivedUploads(deps)),
      sweep('expiry', minutes(5), () => expireUploads(deps)),
      sweep('retire', minutes(10), () => retireAssets(deps)),
      sweep('folders', minutes(10), () => sweepJobFolders(deps.env.workDir)),
    ],
  };
}

if (import.meta.main) await runWorker({ name: 'media-worker', source: process.env, openDatabase }, createWorker);
