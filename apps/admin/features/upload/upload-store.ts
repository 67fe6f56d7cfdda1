import type { Sending } from './send-file.ts';
import type { UploadItem } from './upload-item.ts';

/** What an upload needs besides what is shown: its bytes and its running parts. */
export interface Held {
  readonly file: File | null;
  readonly handle: FileSystemFileHandle | null;
  readonly sending: Sending | null;
  readonly timer: ReturnType<typeof setTimeout> | null;
  /** Lets other tabs have the upload. */
  readonly release: (() => void) | null;
  /** Fresh tokens asked for since bytes last moved. */
  readonly tokenTries: number;
}

const NOTHING: Held = { file: null, handle: null, sending: null, timer: null, release: null, tokenTries: 0 };

export interface UploadStore {
  items(): readonly UploadItem[];
  find(key: string): UploadItem | undefined;
  held(key: string): Held;
  hold(key: string, change: Partial<Held>): void;
  put(items: readonly UploadItem[]): void;
  change(key: string, fields: Partial<UploadItem>): void;
  /** Stops what runs for it; the file stays. */
  stop(key: string): void;
  remove(key: string): void;
  subscribe(listener: () => void): () => void;
}

/** The uploads of this tab as one value that changes as a whole. */
export function createUploadStore(): UploadStore {
  let items: readonly UploadItem[] = [];
  const holds = new Map<string, Held>();
  const listeners = new Set<() => void>();
  const held = (key: string): Held => holds.get(key) ?? NOTHING;
  const put = (next: readonly UploadItem[]): void => {
    items = next;
    for (const listener of listeners) listener();
  };
  const hold = (key: string, change: Partial<Held>): void => {
    holds.set(key, { ...held(key), ...change });
  };
  const stop = (key: string): void => {
    const { sending, timer } = held(key);
    sending?.stop();
    if (timer !== null) clearTimeout(timer);
    hold(key, { sending: null, timer: null });
  };
  return {
    items: () => items,
    find: (key) => items.find((item) => item.key === key),
    held,
    hold,
    put,
    change: (key, fields) => put(items.map((item) => (item.key === key ? { ...item, ...fields } : item))),
    stop,
    remove: (key) => {
      stop(key);
      held(key).release?.();
      holds.delete(key);
      put(items.filter((item) => item.key !== key));
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
