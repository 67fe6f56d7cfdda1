import { createHash, type Hash } from 'node:crypto';

interface Running {
  readonly hash: Hash;
  offset: number;
}

const UPLOADS = 1_000;

/** SHA-256 of uploads as their bytes pass by. Lost on a restart or a gap: then the file is read once more at its end. */
export interface RunningHashes {
  /** Feeds the bytes that stand at `offset`; out of order, the hash of this upload is given up. */
  feed(uploadId: string, offset: number, bytes: Uint8Array): void;
  drop(uploadId: string): void;
  /** Lower-case hex over exactly the first `sizeBytes`, or null when not all of them passed by here. */
  take(uploadId: string, sizeBytes: number): string | null;
}

export function createRunningHashes(): RunningHashes {
  const byUpload = new Map<string, Running>();

  const begin = (uploadId: string): Running => {
    const running = { hash: createHash('sha256'), offset: 0 };
    byUpload.set(uploadId, running);
    const oldest = byUpload.size > UPLOADS ? byUpload.keys().next().value : undefined;
    if (oldest !== undefined) byUpload.delete(oldest);
    return running;
  };

  return {
    feed: (uploadId, offset, bytes) => {
      const running = offset === 0 ? begin(uploadId) : byUpload.get(uploadId);
      if (running === undefined) return;
      if (running.offset !== offset) return void byUpload.delete(uploadId);
      running.hash.update(bytes);
      running.offset += bytes.length;
    },
    drop: (uploadId) => void byUpload.delete(uploadId),
    take: (uploadId, sizeBytes) => {
      const running = byUpload.get(uploadId);
      byUpload.delete(uploadId);
      return running?.offset === sizeBytes ? running.hash.digest('hex') : null;
    },
  };
}
