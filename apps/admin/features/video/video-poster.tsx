'use client';

import { cx } from '@streamgate/ui/cx';
import { formatClock } from '@streamgate/ui/formats';
import { Clapperboard } from 'lucide-react';
import { useState } from 'react';

interface Props {
  readonly poster: string | null | undefined;
  readonly durationMs?: number | null;
  readonly className?: string;
}

/** A still of the video with its length; a quiet mark when there is none. */
export function VideoPoster({ poster, durationMs, className }: Props) {
  const [broken, setBroken] = useState<string | null>(null);
  const shown = poster != null && poster !== broken;
  return (
    <span
      className={cx('relative block aspect-video shrink-0 overflow-hidden rounded-md border border-line bg-sunken', className)}
    >
      {shown ? (
        // biome-ignore lint/performance/noImgElement: the edge serves the picture in its final size
        <img src={poster} alt="" loading="lazy" onError={() => setBroken(poster)} className="size-full object-cover" />
      ) : (
        <Clapperboard aria-hidden="true" className="absolute inset-0 m-auto size-4 text-muted" />
      )}
      {durationMs != null && (
        <span className="absolute right-1 bottom-1 rounded-sm bg-black/75 px-1 text-2xs text-white tabular-nums">
          {formatClock(durationMs)}
        </span>
      )}
    </span>
  );
}
