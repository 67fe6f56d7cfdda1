import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { UploadClaims } from '@streamgate/asset-format/upload-token';
import { uploadArrived } from '@streamgate/events/facts';
import { sendFact } from '@streamgate/jobs/send-fact';
import type { Logger } from '@streamgate/service/logger';
import type { Redis } from 'ioredis';
import type { RunningHashes } from './running-hashes.ts';

async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path, { highWaterMark: 1_048_576 }), hash);
  return hash.digest('hex');
}

/** Tells media that all bytes are here, in the background. It may fail: media looks for itself. */
export interface ArrivalTeller {
  tell(claims: UploadClaims, path: string): void;
  /** Resolves when everything begun has been told or given up. */
  settled(): Promise<void>;
}

export function createArrivalTeller(deps: { redis: Redis; log: Logger; hashes: RunningHashes }): ArrivalTeller {
  const told = new Map<string, Promise<void>>();

  const tell = async ({ tenantId, uploadId, sizeBytes }: UploadClaims, path: string): Promise<void> => {
    const log = deps.log.child({ tenantId, uploadId });
    try {
      const sha256 = deps.hashes.take(uploadId, sizeBytes) ?? (await hashFile(path));
      await sendFact(deps.redis, uploadArrived, { tenantId, uploadId, sizeBytes, sha256 }, { key: `upload-arrived-${uploadId}` });
      log.info({ sizeBytes }, 'upload arrived');
    } catch (error) {
      log.warn({ err: error }, 'upload arrived, but media was not told');
      told.delete(uploadId);
    }
  };

  return {
    tell: (claims, path) => {
      if (!told.has(claims.uploadId)) told.set(claims.uploadId, tell(claims, path));
    },
    settled: async () => {
      await Promise.all(told.values());
    },
  };
}
