'use client';

import { Button } from '@streamgate/ui/button';
import { CopyText } from '@streamgate/ui/copy-text';
import { formatBytes, formatClock, formatMoment } from '@streamgate/ui/formats';
import { Upload } from 'lucide-react';
import type { ReactNode } from 'react';
import { useCan } from '../session/use-who.ts';
import type { PageAsset } from './file-card.tsx';
import { useReplaceFile } from './use-replace-file.tsx';

/** The file as it came, and the way to bring another. */
export function FileFacts({ asset }: { asset: PageAsset }) {
  const can = useCan();
  const { replace, picker } = useReplaceFile();
  const facts: readonly (readonly [string, ReactNode])[] = [
    [
      'Name',
      <span key="name" className="break-all">
        {asset.fileName}
      </span>,
    ],
    ['Size', formatBytes(asset.sizeBytes)],
    ['Length', asset.durationMs === null ? 'Not known yet' : formatClock(asset.durationMs)],
    ['Picture', asset.width === null ? 'Not known yet' : `${asset.width} × ${asset.height}`],
    ['Frames a second', asset.frameRate === null ? 'Not known yet' : Number(asset.frameRate.toFixed(2))],
    ['Uploaded', formatMoment(asset.createdAt)],
    ['Asset id', <CopyText key="id" text={asset.id} label="Copy asset id" />],
  ];
  return (
    <>
      <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-2 text-sm">
        {facts.map(([term, fact]) => (
          <div key={term} className="contents">
            <dt className="text-muted">{term}</dt>
            <dd className="min-w-0 text-ink tabular-nums">{fact}</dd>
          </div>
        ))}
      </dl>
      {can('videos:write') && (
        <Button size="sm" icon={<Upload />} className="mt-4" onClick={replace}>
          Replace the file
        </Button>
      )}
      {picker}
    </>
  );
}
