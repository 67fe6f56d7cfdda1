/** What this browser remembers of an unfinished upload, to find the right file after a reload. */
export interface RememberedUpload {
  readonly uploadId: string;
  readonly videoId: string;
  readonly title: string;
  readonly fileName: string;
  readonly sizeBytes: number;
}

const PREFIX = 'streamgate:upload:';
const DATABASE = 'streamgate-uploads';
const STORE = 'handles';

// The fingerprint is ours: tenant, person and upload. An address or a file's date would change and lose the upload.
const placeOf = (accountId: string, tenant: string): string => `${PREFIX}${accountId}:${tenant}:`;

const keysOf = (prefix: string): string[] => Object.keys(localStorage).filter((key) => key.startsWith(prefix));

export function rememberUpload(accountId: string, tenant: string, upload: RememberedUpload): void {
  localStorage.setItem(placeOf(accountId, tenant) + upload.uploadId, JSON.stringify(upload));
}

/** The remembered uploads of a person in a tenant, by upload id. */
export function recallUploads(accountId: string, tenant: string): Map<string, RememberedUpload> {
  const records = keysOf(placeOf(accountId, tenant)).map(
    (key) => JSON.parse(localStorage.getItem(key) ?? '{}') as RememberedUpload,
  );
  return new Map(records.map((record) => [record.uploadId, record]));
}

export function forgetUpload(accountId: string, tenant: string, uploadId: string): void {
  localStorage.removeItem(placeOf(accountId, tenant) + uploadId);
  void withHandles('readwrite', (handles) => handles.delete(uploadId)).catch(() => null);
}

/** Forgets every upload of everybody on this device: part of signing out. */
export async function forgetAllUploads(): Promise<void> {
  for (const key of keysOf(PREFIX)) localStorage.removeItem(key);
  await withHandles('readwrite', (handles) => handles.clear()).catch(() => null);
}

const asked = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The browser keeps no files.'));
  });

async function withHandles<T>(mode: IDBTransactionMode, work: (handles: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  const database = await asked(opening);
  try {
    return await asked(work(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
}

/** Keeps a pointer to the file where the browser has such a thing; the file itself is not copied. */
export const rememberHandle = (uploadId: string, handle: FileSystemFileHandle): Promise<unknown> =>
  withHandles('readwrite', (handles) => handles.put(handle, uploadId)).catch(() => null);

export const recallHandle = (uploadId: string): Promise<FileSystemFileHandle | undefined> =>
  withHandles<FileSystemFileHandle | undefined>('readonly', (handles) => handles.get(uploadId)).catch(() => undefined);
