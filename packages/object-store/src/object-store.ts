/** What an object is known by without reading it. */
export interface ObjectInfo {
  readonly path: string;
  readonly sizeBytes: number;
  /** SHA-256 of the stored bytes, lower-case hex; null where the store cannot tell. */
  readonly sha256: string | null;
  readonly modifiedAt: Date;
}

export interface ByteRange {
  /** First byte, from 0. */
  readonly start: number;
  /** Last byte, inclusive. */
  readonly end: number;
}

/**
 * Where bytes are kept: disk now, S3 to the same contract. Paths are our own, relative, "/"-separated, never a user's text.
 * Reading something absent gives null; every other trouble is a retryable Fault.
 */
export interface ObjectStore {
  /** Stores the whole object or nothing, replacing what was there; with `sha256` given, refuses bytes that do not match. */
  put(path: string, body: Uint8Array | AsyncIterable<Uint8Array>, options?: { sha256?: string }): Promise<ObjectInfo>;
  /** All bytes, or a range of them. */
  get(path: string, range?: ByteRange): Promise<Uint8Array | null>;
  /** The bytes as they are read. */
  stream(path: string, range?: ByteRange): Promise<AsyncIterable<Uint8Array> | null>;
  head(path: string): Promise<ObjectInfo | null>;
  /** Objects below a prefix, in path order. */
  list(prefix: string): AsyncIterable<ObjectInfo>;
  /** Succeeds when there is nothing to delete. */
  delete(path: string): Promise<void>;
  deletePrefix(prefix: string): Promise<void>;
  copy(from: string, to: string): Promise<void>;
  /** A file of this machine that holds the object's bytes, for tools that read files; null where they must be fetched first. */
  localPath(path: string): string | null;
}
