'use client';

import { Upload } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useCan } from '../session/use-who.ts';
import { useTenantSlug } from '../tenants/use-tenant-slug.ts';
import { useUploads } from './upload-provider.tsx';
import type { ChosenFile } from './upload-queue.ts';

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;

type WithHandle = DataTransferItem & { getAsFileSystemHandle?: () => Promise<FileSystemHandle | null> };

/** The files of a drop, with the browser's pointers to them where it gives any: those outlive a reload. */
async function filesOf(items: DataTransferItemList): Promise<ChosenFile[]> {
  // Everything has to be asked before the first await: the list is emptied when the event is over.
  const asked = Array.from(items, (item: WithHandle) => ({ file: item.getAsFile(), handle: item.getAsFileSystemHandle?.() }));
  const chosen = await Promise.all(asked.map(async ({ file, handle }) => ({ file, handle: await handle?.catch(() => null) })));
  return chosen.flatMap(({ file, handle }) =>
    file === null || handle?.kind === 'directory' ? [] : [{ file, handle: (handle as FileSystemFileHandle | undefined) ?? null }],
  );
}

/** Takes video files dropped anywhere on the console. */
export function PageDrop() {
  const { queue } = useUploads();
  const tenant = useTenantSlug();
  const can = useCan();
  const allowed = can('videos:write') && tenant !== null;
  const [over, setOver] = useState(false);
  const depth = useRef(0);
  useEffect(() => {
    if (!allowed) return;
    const move = (by: number) => {
      depth.current = Math.max(0, depth.current + by);
      setOver(depth.current > 0);
    };
    const enter = (event: DragEvent) => carriesFiles(event) && move(1);
    const leave = (event: DragEvent) => carriesFiles(event) && move(-1);
    const hover = (event: DragEvent) => carriesFiles(event) && event.preventDefault();
    const drop = (event: DragEvent) => {
      if (event.dataTransfer === null || !carriesFiles(event) || event.defaultPrevented) return;
      event.preventDefault();
      move(-depth.current);
      void filesOf(event.dataTransfer.items).then((files) => queue.add(tenant, files));
    };
    const on = { dragenter: enter, dragleave: leave, dragover: hover, drop } as const;
    for (const [name, listener] of Object.entries(on)) window.addEventListener(name, listener as EventListener);
    return () => {
      for (const [name, listener] of Object.entries(on)) window.removeEventListener(name, listener as EventListener);
    };
  }, [allowed, queue, tenant]);
  if (!over) return null;
  return (
    <div className="pointer-events-none fixed inset-0 z-40 grid place-items-center bg-scrim p-6">
      <div className="flex flex-col items-center gap-3 rounded-2xl border-2 border-accent border-dashed bg-raised px-12 py-10 shadow-float">
        <Upload aria-hidden="true" className="size-7 text-accent" />
        <p className="font-semibold text-ink text-lg">Drop to upload</p>
        <p className="text-base text-muted">Each file becomes a draft video.</p>
      </div>
    </div>
  );
}
