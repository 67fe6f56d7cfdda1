'use client';

import { cx } from '@streamgate/ui/cx';
import { IconButton } from '@streamgate/ui/icon-button';
import { ProgressBar } from '@streamgate/ui/progress-bar';
import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useState } from 'react';
import { isMoving, type UploadItem } from './upload-item.ts';
import { useUploadItems, useUploads } from './upload-provider.tsx';
import { UploadRow } from './upload-row.tsx';
import { spokenWords } from './upload-words.ts';
import { useRoomFor } from './use-room-for.ts';

const count = (number: number, one: string, many: string): string => (number === 1 ? `1 ${one}` : `${number} ${many}`);

function headline(items: readonly UploadItem[]): string {
  const moving = items.filter(isMoving).length;
  if (moving > 0) return `Uploading ${count(moving, 'file', 'files')}`;
  const waiting = items.filter(({ phase }) => phase === 'needs-file' || phase === 'paused').length;
  if (waiting > 0) return count(waiting, 'upload to resume', 'uploads to resume');
  const broken = items.filter(({ phase }) => phase === 'refused').length;
  return broken > 0
    ? count(broken, 'upload was refused', 'uploads were refused')
    : count(items.length, 'file uploaded', 'files uploaded');
}

/** All uploads of this tab, at hand on every page. */
export function UploadTray() {
  const items = useUploadItems();
  const { queue } = useUploads();
  const [open, setOpen] = useState(() => window.innerWidth >= 640);
  const panel = useRoomFor();
  const moving = items.filter(isMoving);
  const sizes = moving.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  const percent = (100 * moving.reduce((sum, { sentBytes }) => sum + sentBytes, 0)) / Math.max(1, sizes);
  const settled = items.filter(({ phase }) => phase === 'processing' || phase === 'refused');
  return (
    <section
      ref={panel}
      aria-label="Uploads"
      className="fixed inset-x-3 bottom-3 z-40 overflow-hidden rounded-xl border border-line bg-raised shadow-float sm:right-5 sm:bottom-5 sm:left-auto sm:w-[400px]"
    >
      <header className="flex h-11 items-center gap-1 pr-2 pl-4">
        <h2 className="min-w-0 flex-1 truncate font-medium text-ink text-sm">
          {headline(items)}
          {moving.length > 0 && <span className="ml-2 text-muted tabular-nums">{Math.floor(percent)} %</span>}
        </h2>
        {moving.length === 0 && settled.length === items.length && (
          <IconButton
            label="Clear the list"
            size="xs"
            onClick={() => {
              for (const { key } of settled) queue.dismiss(key);
            }}
          >
            <X />
          </IconButton>
        )}
        <IconButton
          label={open ? 'Fold the uploads' : 'Unfold the uploads'}
          size="xs"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open ? <ChevronDown /> : <ChevronUp />}
        </IconButton>
      </header>
      {!open && moving.length > 0 && <ProgressBar percent={percent} label="All uploads" className="px-4 pb-3" />}
      <ul className={cx('max-h-[min(46dvh,24rem)] divide-y overflow-y-auto border-t', !open && 'hidden')}>
        {items.map((item) => (
          <UploadRow key={item.key} item={item} />
        ))}
      </ul>
      <p role="status" className="sr-only">
        {items.map(spokenWords).join('. ')}
      </p>
    </section>
  );
}
