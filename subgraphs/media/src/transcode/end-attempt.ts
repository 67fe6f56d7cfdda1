import { assetFolder, sourcePath } from '@streamgate/asset-format/paths';
import { enqueue } from '@streamgate/jobs/outbox';
import type { AssetId, TenantId, VideoId } from '@streamgate/kernel/ids';
import { seconds } from '@streamgate/kernel/units';
import { ASSET_ERRORS, type AssetErrorCode } from '../asset/asset-errors.rules.ts';
import { moveAsset, recordAssetEvent } from '../asset/asset-moves.store.ts';
import { WORKING } from '../asset/asset-state.rules.ts';
import type { MediaDeps } from '../deps.ts';
import { transcodeAssetJob } from './transcode-asset.job.ts';

/** After so many attempts an asset ends with its error, so that nothing goes round for ever. */
export const MAX_ATTEMPTS = 5;
const RETRY_DELAY_MS = seconds(5);

interface AttemptOf {
  readonly tenantId: TenantId;
  readonly assetId: AssetId;
  readonly videoId: VideoId;
  /** The attempt that ends; another one's asset is left alone. */
  readonly attempt: number;
}

interface RetriedAttempt extends AttemptOf {
  /** Attempts are counted from here; a person's retry counts anew. */
  readonly firstAttempt: number;
}

/** Ends an asset with an error from the closed list. What was made of it goes; the source stays only where trying again can help. */
export async function failAsset(deps: MediaDeps, of: AttemptOf, why: { code: AssetErrorCode; detail: string }): Promise<boolean> {
  const { tenantId, assetId, attempt } = of;
  const { message, retryable } = ASSET_ERRORS[why.code];
  const moved = await deps.database.$transaction(async (tx) => {
    const row = await moveAsset(tx, tenantId, {
      assetId,
      to: 'errored',
      at: new Date(deps.clock.now()),
      attempt,
      data: {
        errorCode: why.code,
        errorDetail: why.detail === '' ? null : why.detail.slice(0, 4_000),
        etaMs: null,
        pictureBytes: 0,
        hasPoster: false,
        hasStoryboard: false,
        ...(retryable ? {} : { sourceBytes: 0 }),
      },
      event: { step: 'error', status: 'failed', message },
    });
    if (row !== null) await tx.rendition.deleteMany({ where: { tenantId, assetId } });
    return row;
  });
  if (moved === null) return false;
  await deps.feed.publish(tenantId, { assetId, videoId: of.videoId });
  await deps.store.deletePrefix(assetFolder(tenantId, assetId));
  const upload = await deps.database.upload.findUnique({ where: { assetId } });
  if (!retryable && upload !== null) await deps.store.delete(sourcePath(upload.id));
  return true;
}

/** Gives the asset back to the queue for another attempt, or ends it with `code` when it had its share. */
export async function tryAgain(
  deps: MediaDeps,
  of: RetriedAttempt,
  why: { code: AssetErrorCode; detail: string; delayMs?: number; counts?: boolean },
): Promise<void> {
  if (of.attempt - of.firstAttempt >= MAX_ATTEMPTS) {
    await failAsset(deps, of, why);
    return;
  }
  const { tenantId, assetId, attempt } = of;
  const at = new Date(deps.clock.now());
  await deps.database.$transaction(async (tx) => {
    const { count } = await tx.asset.updateMany({
      where: { id: assetId, tenantId, attempt, state: { in: [...WORKING] } },
      data: {
        attempt: { increment: 1 },
        // Queueing again is not a try in itself; an attempt that a worker's planned end cut short is none either.
        firstAttempt: { increment: why.counts === false ? 2 : 1 },
        heartbeatAt: at,
        progressPercent: 0,
        etaMs: null,
      },
    });
    if (count === 0) return;
    const message = `Attempt ${attempt} ended early: ${ASSET_ERRORS[why.code].message} It is tried again.`;
    await recordAssetEvent(tx, tenantId, assetId, at, { step: 'retry', status: 'noted', message });
    const delayMs = why.delayMs ?? RETRY_DELAY_MS * attempt;
    await enqueue(tx, transcodeAssetJob, { tenantId, assetId, attempt: attempt + 1 }, { delayMs });
  });
}
