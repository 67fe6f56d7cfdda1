/**
 * Where tus puts bytes: @tus/file-store with what it leaves out. Creating twice keeps what has arrived (its own version
 * empties the file), a body with a checksum counts whole or not at all (its server ignores the header), and SHA-256 runs along.
 */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rm, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { hours } from '@streamgate/kernel/units';
import { FileConfigstore, FileStore } from '@tus/file-store';
import { ERRORS, type Upload } from '@tus/server';
import type { RunningHashes } from './running-hashes.ts';
import { uploadRequest } from './upload-request.ts';

/** An upload that has not ended by then is removed. */
export const UPLOAD_LIFE_MS = hours(48);

export const CHECKSUM_MISMATCH = { status_code: 460, body: 'checksum mismatch' };
export const STORE_FULL = { status_code: 507, body: 'store full' };

const isFull = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOSPC';

const sizeOf = async (path: string): Promise<number | null> => {
  try {
    return (await stat(path)).size;
  } catch {
    return null; // Not there.
  }
};

async function namesIn(directory: string): Promise<readonly string[]> {
  try {
    return (await readdir(directory)).filter((name) => name.endsWith('.json'));
  } catch {
    return []; // Nothing has been uploaded yet.
  }
}

export class UploadStore extends FileStore {
  readonly #hashes: RunningHashes;
  readonly #infoDirectory: string;

  constructor(options: { directory: string; infoDirectory: string; hashes: RunningHashes }) {
    const configstore = new FileConfigstore(options.infoDirectory);
    super({ directory: options.directory, configstore, expirationPeriodInMilliseconds: UPLOAD_LIFE_MS });
    this.#hashes = options.hashes;
    this.#infoDirectory = options.infoDirectory;
    this.extensions = ['creation', 'creation-with-upload', 'expiration', 'termination', 'checksum'];
  }

  pathOf(uploadId: string): string {
    return join(this.directory, uploadId);
  }

  override async create(upload: Upload): Promise<Upload> {
    const known = await this.configstore.get(upload.id);
    if (known === undefined) {
      await mkdir(this.#infoDirectory, { recursive: true });
      return super.create(upload);
    }
    if ((await sizeOf(this.pathOf(upload.id))) === null) throw ERRORS.FILE_NO_LONGER_EXISTS;
    return upload;
  }

  override async write(readable: Readable, uploadId: string, offset: number): Promise<number> {
    const path = this.pathOf(uploadId);
    const sizeBytes = await sizeOf(path);
    if (sizeBytes === null) throw ERRORS.FILE_NO_LONGER_EXISTS;
    if (sizeBytes !== offset) {
      // Created a second time with bytes: what is here stays, and the answer tells the client where to go on.
      readable.resume();
      return sizeBytes;
    }
    const checksum = uploadRequest.getStore()?.checksum ?? null;
    const verify = checksum === null ? null : createHash(checksum.algorithm);
    try {
      const end = await this.#append(readable, uploadId, offset, (chunk) => verify?.update(chunk));
      if (verify?.digest('base64') !== checksum?.digest) throw CHECKSUM_MISMATCH;
      return end;
    } catch (error) {
      this.#hashes.drop(uploadId);
      if (checksum !== null) await truncate(path, offset);
      throw isFull(error) ? STORE_FULL : error;
    }
  }

  async #append(readable: Readable, uploadId: string, offset: number, see: (chunk: Buffer) => void): Promise<number> {
    const hashes = this.#hashes;
    let at = offset;
    const passing = async function* (chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
      for await (const chunk of chunks) {
        see(chunk);
        hashes.feed(uploadId, at, chunk);
        at += chunk.length;
        yield chunk;
      }
    };
    const file = createWriteStream(this.pathOf(uploadId), { flags: 'r+', start: offset });
    // A write under way when the body breaks off must land before anybody looks at the file's size.
    const closed = once(file, 'close');
    await pipeline(readable, passing, file).finally(() => closed);
    return at;
  }

  override async remove(uploadId: string): Promise<void> {
    this.#hashes.drop(uploadId);
    await super.remove(uploadId);
  }

  /** Removes what has not become whole in time; whole files are media's to remove, and their names stay taken until then. */
  async removeExpired(nowMs: number): Promise<number> {
    let removed = 0;
    for (const name of await namesIn(this.#infoDirectory)) {
      const uploadId = name.slice(0, -'.json'.length);
      const upload = await this.configstore.get(uploadId);
      if (upload === undefined || Date.parse(upload.creation_date ?? '') + UPLOAD_LIFE_MS > nowMs) continue;
      const sizeBytes = await sizeOf(this.pathOf(uploadId));
      if (sizeBytes !== null && sizeBytes === upload.size) continue;
      this.#hashes.drop(uploadId);
      await rm(this.pathOf(uploadId), { force: true });
      await this.configstore.delete(uploadId);
      removed += 1;
    }
    return removed;
  }

  /** The bytes are on the disk, not only on their way there. */
  async sync(uploadId: string): Promise<void> {
    const handle = await open(this.pathOf(uploadId), 'r+');
    await handle.datasync().finally(() => handle.close());
  }
}
