/**
 * The object store on a local disk. An object is one file below the root. A put writes `.incoming/<uuid>`, hashing as it goes,
 * then fsync, rename, fsync of the folder: a reader sees the old object, the new one or none, never a part of one.
 */
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, type Dirent } from 'node:fs';
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Fault } from '@streamgate/kernel/fault';
import { checkPath, checkPrefix } from './object-path.ts';
import type { ByteRange, ObjectInfo, ObjectStore } from './object-store.ts';

const INCOMING = '.incoming';

const isAbsent = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');

/** Runs a file operation: null when the file is not there, a retryable fault for any other trouble. */
async function attempt<Value>(what: string, work: () => Promise<Value>): Promise<Value | null> {
  try {
    return await work();
  } catch (cause) {
    if (isAbsent(cause)) return null;
    if (cause instanceof Fault) throw cause;
    throw new Fault(`The object store could not ${what}.`, { retryable: true, cause });
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}

async function writeAll(handle: FileHandle, body: Uint8Array | AsyncIterable<Uint8Array>): Promise<[number, string]> {
  const hash = createHash('sha256');
  let sizeBytes = 0;
  for await (const chunk of body instanceof Uint8Array ? [body] : body) {
    hash.update(chunk);
    sizeBytes += chunk.length;
    await handle.writeFile(chunk);
  }
  await handle.sync();
  return [sizeBytes, hash.digest('hex')];
}

async function writeObject(root: string, path: string, body: Uint8Array | AsyncIterable<Uint8Array>, sha256?: string) {
  const target = join(root, path);
  const incoming = join(root, INCOMING, randomUUID());
  await mkdir(dirname(incoming), { recursive: true });
  const handle = await open(incoming, 'wx');
  try {
    const [sizeBytes, actual] = await writeAll(handle, body).finally(() => handle.close());
    if (sha256 !== undefined && sha256 !== actual)
      throw new Fault('The bytes do not match the given SHA-256.', { retryable: false });
    await mkdir(dirname(target), { recursive: true });
    await rename(incoming, target);
    await syncFolder(dirname(target));
    return { path, sizeBytes, sha256: actual, modifiedAt: new Date() };
  } catch (error) {
    await rm(incoming, { force: true });
    throw error;
  }
}

const infoOf = async (root: string, path: string): Promise<ObjectInfo | null> => {
  const found = await attempt('look at an object', () => stat(join(root, path)));
  return found?.isFile() ? { path, sizeBytes: found.size, sha256: null, modifiedAt: found.mtime } : null;
};

async function read(root: string, path: string, range?: ByteRange): Promise<Uint8Array> {
  const handle = await open(join(root, path), 'r');
  try {
    const { size } = await handle.stat();
    const start = Math.min(range?.start ?? 0, size);
    const end = Math.min(range?.end ?? size - 1, size - 1);
    const bytes = Buffer.alloc(Math.max(0, end - start + 1));
    const { bytesRead } = await handle.read(bytes, 0, bytes.length, start);
    return bytes.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

// Folders sort with their "/" so that the walk gives whole paths in order, as S3 does.
const nameOf = (entry: Dirent): string => (entry.isDirectory() ? `${entry.name}/` : entry.name);

async function* walk(root: string, folder: string, prefix: string): AsyncGenerator<ObjectInfo> {
  const entries = await attempt('list a folder', () => readdir(join(root, folder), { withFileTypes: true }));
  const names = (entries ?? []).filter((entry) => !entry.name.startsWith('.')).map(nameOf);
  for (const name of names.sort((a, b) => (a < b ? -1 : 1))) {
    const path = folder + name;
    if (name.endsWith('/') && (path.startsWith(prefix) || prefix.startsWith(path))) yield* walk(root, path, prefix);
    if (name.endsWith('/') || !path.startsWith(prefix)) continue;
    const info = await infoOf(root, path);
    if (info !== null) yield info;
  }
}

/** Opens the store whose root is an absolute folder; the folder is made when first written to. */
export function createDiskObjectStore(root: string): ObjectStore {
  const streamFrom = async (path: string, range?: ByteRange): Promise<AsyncIterable<Uint8Array> | null> => {
    const handle = await attempt('open an object', () => open(join(root, checkPath(path)), 'r'));
    return handle === null ? null : createReadStream('', { fd: handle, ...range });
  };
  const store: ObjectStore = {
    put: async (path, body, options) => {
      const info = await attempt('write an object', () => writeObject(root, checkPath(path), body, options?.sha256));
      if (info === null) throw new Fault('The object store lost its folder while writing.', { retryable: true });
      return info;
    },
    get: (path, range) => attempt('read an object', () => read(root, checkPath(path), range)),
    stream: streamFrom,
    head: (path) => infoOf(root, checkPath(path)),
    list: (prefix) => walk(root, '', checkPrefix(prefix)),
    delete: async (path) => {
      await attempt('delete an object', () => rm(join(root, checkPath(path)), { force: true }));
    },
    deletePrefix: async (prefix) => {
      if (checkPrefix(prefix).endsWith('/'))
        await attempt('delete a folder', () => rm(join(root, prefix), { recursive: true, force: true }));
      else for await (const { path } of walk(root, '', prefix)) await store.delete(path);
    },
    copy: async (from, to) => {
      const body = await streamFrom(from);
      if (body === null) throw new Fault('There is nothing to copy.', { retryable: false });
      await store.put(to, body);
    },
    localPath: (path) => join(root, checkPath(path)),
  };
  return store;
}
