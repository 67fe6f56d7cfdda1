'use client';

import { formatClock } from '@streamgate/ui/formats';
import { Spinner } from '@streamgate/ui/spinner';
import { Play, RotateCcw } from 'lucide-react';
import { useEffect } from 'react';
import { Poster } from '../video/poster.tsx';
import { watchTexts as texts } from './watch.texts.ts';

export interface PlayPosterProps {
  readonly title: string;
  readonly poster: string | null;
  readonly durationMs: number | null;
  readonly resumeMs: number;
  readonly starting: boolean;
  readonly onPlay: (atMs: number) => void;
}

/** The poster with the play button. The player's code is fetched meanwhile, so that pressing plays at once. */
export function PlayPoster({ title, poster, durationMs, resumeMs, starting, onPlay }: PlayPosterProps) {
  useEffect(() => {
    void import('hls.js');
  }, []);
  return (
    <div data-theme="dark" className="group relative aspect-video w-full overflow-hidden bg-black text-white sm:rounded-xl">
      <Poster source={poster} first />
      <div aria-hidden="true" className="absolute inset-0 bg-linear-to-t from-black/55 to-black/10" />
      <button
        type="button"
        aria-label={starting ? texts.starting : texts.play(title)}
        aria-busy={starting}
        disabled={starting}
        onClick={() => onPlay(resumeMs)}
        className="absolute inset-0 grid place-items-center -outline-offset-4 sm:rounded-xl"
      >
        <span className="grid size-16 place-items-center rounded-full bg-accent text-on-accent shadow-float transition-transform duration-150 ease-out group-hover:scale-105 sm:size-20">
          {starting ? <Spinner className="size-8" /> : <Play fill="currentColor" className="size-7 translate-x-0.5 sm:size-9" />}
        </span>
      </button>
      <div className="pointer-events-none absolute inset-x-3 bottom-3 flex items-end justify-between gap-2">
        {resumeMs > 0 ? (
          <span className="flex flex-wrap gap-2">
            <span className="rounded-md bg-black/80 px-2 py-1 font-medium text-sm">{texts.resume(formatClock(resumeMs))}</span>
            <button
              type="button"
              onClick={() => onPlay(0)}
              className="pointer-events-auto inline-flex items-center gap-1.5 rounded-md bg-black/80 px-2 py-1 font-medium text-sm hover:bg-black"
            >
              <RotateCcw aria-hidden="true" className="size-3.5" />
              {texts.fromStart}
            </button>
          </span>
        ) : (
          <span />
        )}
        {durationMs !== null && (
          <span className="rounded-sm bg-black/80 px-1.5 py-0.5 font-medium text-sm tabular-nums">{formatClock(durationMs)}</span>
        )}
      </div>
    </div>
  );
}
