'use client';

import { ProgressBar } from '@streamgate/ui/progress-bar';
import { ProcessingRow } from './processing-row.tsx';
import { RowFrame } from './row-frame.tsx';
import { percentOf, type UploadItem } from './upload-item.ts';
import { UploadRowActions } from './upload-row-actions.tsx';
import { uploadWords } from './upload-words.ts';

const TONES = { offline: 'warning', refused: 'danger' } as const;

/** One file: where it is, what goes wrong, what can be done. */
export function UploadRow({ item }: { item: UploadItem }) {
  if (item.phase === 'processing' && item.assetId !== null) return <ProcessingRow item={item} />;
  const tone = item.phase in TONES ? TONES[item.phase as keyof typeof TONES] : 'accent';
  return (
    <RowFrame item={item} actions={<UploadRowActions item={item} />}>
      {item.phase !== 'refused' && item.phase !== 'needs-file' && (
        <ProgressBar
          percent={item.phase === 'preparing' ? null : percentOf(item)}
          label={`Upload of ${item.title}`}
          tone={tone}
        />
      )}
      {item.phase !== 'refused' && <p className="truncate text-muted text-xs tabular-nums">{uploadWords(item)}</p>}
      {item.problem !== null && <p className="text-danger-ink text-xs">{item.problem}</p>}
    </RowFrame>
  );
}
