import type { GraphClient } from '@streamgate/sdk/graph-client';
import { beginUpload, type UploadRun } from './run-upload.ts';
import { titleOfFile } from './title-of-file.ts';
import { CancelUpload } from './upload.queries.ts';
import type { UploadItem } from './upload-item.ts';
import { forgetUpload } from './upload-memory.ts';
import { createUploadStore } from './upload-store.ts';

/** A file, with the browser's pointer to it where there is one. */
export interface ChosenFile {
  readonly file: File;
  readonly handle?: FileSystemFileHandle | null;
}

export interface UploadQueue {
  subscribe(listener: () => void): () => void;
  items(): readonly UploadItem[];
  /** Queues files as new videos, or one as the new file of a video. */
  add(tenant: string, files: readonly ChosenFile[], videoId?: string): void;
  /** Shows an upload that was begun before a reload and waits for its file. */
  adopt(item: UploadItem): void;
  /** Goes on with a file that was chosen again; another file is turned down. */
  giveFile(key: string, file: File): void;
  pause(key: string): void;
  resume(key: string): void;
  /** Gives the upload up, here and on the server. */
  cancel(key: string): Promise<void>;
  dismiss(key: string): void;
  /** Stops and forgets all, when the person signs out. */
  clear(): void;
}

const AT_ONCE = 2;
const isOccupied = ({ phase }: UploadItem): boolean => phase === 'preparing' || phase === 'uploading' || phase === 'finishing';

function newItem(key: string, tenant: string, file: File, videoId: string | null): UploadItem {
  const empty = file.size === 0;
  return {
    key,
    tenant,
    title: titleOfFile(file.name),
    fileName: file.name.slice(-255),
    sizeBytes: file.size,
    phase: empty ? 'refused' : 'waiting',
    problem: empty ? 'This file is empty: there is nothing to upload. Choose another.' : null,
    sentBytes: 0,
    speedBps: null,
    videoId,
    uploadId: null,
    assetId: null,
  };
}

/** The uploads of this tab: two at a time, the rest in order. */
export function createUploadQueue(client: GraphClient, accountId: () => string): UploadQueue {
  const store = createUploadStore();
  const next = (): void => {
    const free = Math.max(0, AT_ONCE - store.items().filter(isOccupied).length);
    const waiting = store.items().filter(({ phase }) => phase === 'waiting');
    for (const { key } of waiting.slice(0, free)) void beginUpload(run, key);
  };
  const run: UploadRun = { store, client, accountId, next };
  const wait = (key: string): void => {
    store.stop(key);
    store.change(key, { phase: 'waiting', problem: null });
    next();
  };
  return {
    subscribe: store.subscribe,
    items: store.items,
    add(tenant, files, videoId) {
      const added = files.map(({ file, handle }) => {
        const key = crypto.randomUUID();
        store.hold(key, { file, handle: handle ?? null });
        return newItem(key, tenant, file, videoId ?? null);
      });
      store.put([...store.items(), ...added]);
      next();
    },
    adopt(item) {
      if (!store.items().some(({ uploadId }) => uploadId === item.uploadId)) store.put([...store.items(), item]);
    },
    giveFile(key, file) {
      const item = store.find(key);
      const same = file.name.slice(-255) === item?.fileName && file.size === item.sizeBytes;
      if (!same) return store.change(key, { problem: `That is another file: choose “${item?.fileName}”, unchanged.` });
      store.hold(key, { file });
      wait(key);
    },
    pause(key) {
      store.stop(key);
      store.change(key, { phase: 'paused', speedBps: null });
      next();
    },
    resume: wait,
    async cancel(key) {
      const item = store.find(key);
      store.remove(key);
      next();
      if (item?.uploadId == null) return;
      forgetUpload(accountId(), item.tenant, item.uploadId);
      await client.request(CancelUpload, { id: item.uploadId }, { tenant: item.tenant });
    },
    dismiss: store.remove,
    clear() {
      for (const { key } of store.items()) store.remove(key);
    },
  };
}
