import { sourcePath } from '@streamgate/asset-format/paths';
import { enqueue } from '@streamgate/jobs/outbox';
import type { AssetId, TenantId, VideoId } from '@streamgate/kernel/ids';
import { done, type Outcome, refuse } from '@streamgate/kernel/outcome';
import type { MediaDeps } from '../deps.ts';
import { transcodeAssetJob } from '../transcode/transcode-asset.job.ts';
import { ASSET_DEADLINE_MS } from '../upload/finish-upload.ts';
import { findAsset } from './asset.store.ts';
import { assetErrorOf } from './asset-errors.rules.ts';
import { type AssetRow, moveAsset } from './asset-moves.store.ts';

const NOT_RETRYABLE = refuse('NOT_RETRYABLE', 'Trying this again cannot help. See its error for what to do.');

/** Starts an errored asset again from its stored source, with a fresh deadline and its attempts counted anew. */
export async function retryAsset(
  deps: MediaDeps,
  tenantId: TenantId,
  facts: { assetId: AssetId },
): Promise<Outcome<AssetRow, 'NOT_FOUND' | 'NOT_RETRYABLE'>> {
  const { assetId } = facts;
  const row = await findAsset(deps.database, tenantId, assetId);
  if (row === null || row.state === 'deleted') return refuse('NOT_FOUND', 'There is no such asset.');
  if (row.state !== 'errored' || !assetErrorOf(row.errorCode ?? '').retryable) return NOT_RETRYABLE;
  const upload = await deps.database.upload.findUnique({ where: { assetId } });
  if (upload === null || (await deps.store.head(sourcePath(upload.id))) === null) return NOT_RETRYABLE;
  const at = new Date(deps.clock.now());
  const moved = await deps.database.$transaction(async (tx) => {
    const event = { step: 'retry', status: 'started', message: 'Somebody asked to try again.' } as const;
    const data = {
      attempt: { increment: 1 },
      firstAttempt: row.attempt + 1,
      heartbeatAt: at,
      deadlineAt: new Date(at.getTime() + ASSET_DEADLINE_MS),
      progressPercent: 0,
      errorCode: null,
      errorDetail: null,
    };
    const again = await moveAsset(tx, tenantId, { assetId, to: 'uploaded', at, attempt: row.attempt, data, event });
    if (again !== null) await enqueue(tx, transcodeAssetJob, { tenantId, assetId, attempt: again.attempt });
    return again;
  });
  if (moved === null) return NOT_RETRYABLE;
  await deps.feed.publish(tenantId, { assetId, videoId: moved.videoId as VideoId });
  return done(moved);
}
