'use client';

import {
  createContext,
  type ReactNode,
  use,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { useSession } from '../session/session-provider.tsx';
import { useWho } from '../session/use-who.ts';
import { useActivityTitle } from '../shell/page-title.tsx';
import { useTenantSlug } from '../tenants/use-tenant-slug.ts';
import { FilePicker } from './file-picker.tsx';
import { isMoving, percentOf, type UploadItem } from './upload-item.ts';
import { createUploadQueue, type UploadQueue } from './upload-queue.ts';

interface Uploads {
  readonly queue: UploadQueue;
  /** Lets the person choose files for new videos. */
  readonly pick: () => void;
}

const Context = createContext<Uploads | null>(null);

export function useUploads(): Uploads {
  const uploads = use(Context);
  if (uploads === null) throw new Error('The page is outside the UploadProvider.');
  return uploads;
}

const NONE: readonly UploadItem[] = [];

/** The uploads as they are now. */
export function useUploadItems(): readonly UploadItem[] {
  const { queue } = useUploads();
  return useSyncExternalStore(queue.subscribe, queue.items, () => NONE);
}

/** Holds the uploads above all pages, so that they survive every way through the console. */
export function UploadProvider({ children }: { children: ReactNode }) {
  const { client, status } = useSession();
  const tenant = useTenantSlug();
  const accountId = useWho().data?.me?.account.id ?? '';
  const account = useRef(accountId);
  account.current = accountId;
  const picker = useRef<HTMLInputElement>(null);
  const [queue] = useState(() => createUploadQueue(client, () => account.current));
  useEffect(() => {
    if (status === 'signed-out') queue.clear();
  }, [status, queue]);
  const pick = useCallback(() => picker.current?.click(), []);
  const uploads = useMemo(() => ({ queue, pick }), [queue, pick]);
  return (
    <Context value={uploads}>
      {children}
      <FilePicker ref={picker} onFiles={(files) => tenant !== null && queue.add(tenant, files)} />
      <LeaveGuard />
    </Context>
  );
}

/** Asks before the tab closes while bytes move, and shows their progress in the tab. */
function LeaveGuard() {
  const moving = useUploadItems().filter(isMoving);
  const busy = moving.length > 0;
  const sizes = moving.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  const sent = moving.reduce((sum, item) => sum + (percentOf(item) / 100) * item.sizeBytes, 0);
  useActivityTitle(busy ? `↑ ${Math.floor((100 * sent) / Math.max(1, sizes))} %` : null);
  useEffect(() => {
    if (!busy) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [busy]);
  return null;
}
