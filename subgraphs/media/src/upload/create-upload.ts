import { setTimeout as pause } from 'node:timers/promises';
import { type AccountId, type AssetId, newId, parseId, type TenantId, type UploadId, type VideoId } from '@streamgate/kernel/ids';
import { done, type Outcome, refuse } from '@streamgate/kernel/outcome';
import type { Transaction } from '@streamgate/prisma/database';
import { once } from '@streamgate/prisma/idempotency';
import { recordAssetEvent, tellAssetChanged } from '../asset/asset-moves.store.ts';
import type { MediaDeps } from '../deps.ts';
import { lockStorage, measureStorage } from '../storage/storage.store.ts';
import { isVideoLive } from '../video/media-video.store.ts';
import { checkUpload, UPLOAD_LIFE_MS, type UploadInput } from './upload.rules.ts';
import { findUpload, type UploadRow } from './upload.store.ts';

export interface CreateUpload extends UploadInput {
  readonly videoId: string;
  readonly accountId: AccountId | null;
  readonly idempotencyKey: string | null;
}

type Refused = 'VIDEO_NOT_FOUND' | 'EMPTY_FILE' | 'TOO_LARGE' | 'QUOTA_EXCEEDED' | 'BAD_INPUT' | 'IDEMPOTENCY_MISMATCH';

const VIDEO_WAIT_MS = 100;
const VIDEO_LOOKS = 25;

/** A video made a moment ago may not have been told to us yet: look for up to 2.5 s before saying that there is none. */
async function awaitVideo(deps: MediaDeps, tenantId: TenantId, videoId: VideoId): Promise<boolean> {
  for (let look = 0; look < VIDEO_LOOKS; look += 1) {
    if (await isVideoLive(deps.database, tenantId, videoId)) return true;
    await pause(VIDEO_WAIT_MS);
  }
  return false;
}

const gib = (bytes: bigint): string => `${(Number(bytes) / 2 ** 30).toFixed(2)} GiB`;

async function reserve(
  tx: Transaction,
  deps: MediaDeps,
  tenantId: TenantId,
  facts: CreateUpload & { videoId: VideoId },
): Promise<Outcome<UploadId, 'QUOTA_EXCEEDED'>> {
  await lockStorage(tx, tenantId);
  const now = new Date(deps.clock.now());
  const { usedBytes, reservedBytes } = await measureStorage(tx, tenantId, now);
  const free = BigInt(deps.env.storageLimitBytes) - usedBytes - reservedBytes;
  if (facts.sizeBytes > free) {
    const message = `The file has ${gib(facts.sizeBytes)}, ${gib(free > 0n ? free : 0n)} are free. Delete videos or raise the limit.`;
    return refuse('QUOTA_EXCEEDED', message, 'sizeBytes');
  }
  const assetId = newId<AssetId>(now.getTime());
  const uploadId = newId<UploadId>(now.getTime());
  const { videoId, fileName, sizeBytes, contentType, accountId } = facts;
  const asset = await tx.asset.create({ data: { id: assetId, tenantId, videoId, fileName, sizeBytes, createdAt: now } });
  const expiresAt = new Date(now.getTime() + UPLOAD_LIFE_MS);
  await tx.upload.create({
    data: { id: uploadId, tenantId, assetId, accountId, sizeBytes, contentType, createdAt: now, expiresAt },
  });
  await recordAssetEvent(tx, tenantId, assetId, now, {
    step: 'upload',
    status: 'started',
    message: `${fileName} was announced.`,
  });
  await tellAssetChanged(tx, asset);
  return done(uploadId);
}

/** Reserves room and opens an upload; with an idempotency key a repeated call gives the first call's upload. */
export async function createUpload(
  deps: MediaDeps,
  tenantId: TenantId,
  facts: CreateUpload,
): Promise<Outcome<UploadRow, Refused>> {
  const checked = checkUpload(facts);
  if (!checked.ok) return checked;
  const videoId = parseId<VideoId>(facts.videoId);
  if (videoId === null || !(await awaitVideo(deps, tenantId, videoId)))
    return refuse('VIDEO_NOT_FOUND', 'There is no such video. Make the video first, then upload its file.', 'videoId');
  const { fileName, sizeBytes, contentType } = checked.value;
  const call = {
    tenantId,
    operation: 'media.create-upload',
    key: facts.idempotencyKey,
    request: { videoId, fileName, sizeBytes, contentType, accountId: facts.accountId },
  };
  const reserved = await deps.database.$transaction((tx) =>
    once(tx, call, () => reserve(tx, deps, tenantId, { ...facts, fileName, videoId })),
  );
  if (!reserved.ok) return reserved;
  const row = await findUpload(deps.database, tenantId, reserved.value);
  return row === null ? refuse('VIDEO_NOT_FOUND', 'The upload of this idempotency key is gone. Take a new key.') : done(row);
}
