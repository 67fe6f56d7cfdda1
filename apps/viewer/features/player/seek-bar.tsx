'use client';

import { formatClock } from '@streamgate/ui/formats';
import { useState } from 'react';
import { speakTime } from '../video/format.rules.ts';
import { playerTexts as texts } from './player.texts.ts';
import type { MediaState } from './use-media-state.ts';
import type { Playing } from './use-playback.ts';
import { type Preview, useStoryboard } from './use-storyboard.ts';

export interface SeekBarProps {
  readonly media: MediaState;
  readonly playing: Playing;
  readonly onSeek: (share: number) => void;
}

const STEPS = 1_000;
const percent = (share: number): string => `${Math.min(100, Math.max(0, share * 100))}%`;

/** Where the video is, what is in memory, and a picture of where it would go. */
export function SeekBar({ media, playing, onSeek }: SeekBarProps) {
  const storyboard = useStoryboard(playing);
  const [hover, setHover] = useState<number | null>(null);
  const { durationMs, positionMs } = media;
  const shareOf = (ms: number): number => (durationMs > 0 ? ms / durationMs : 0);

  const move = (event: React.PointerEvent<HTMLDivElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const share = Math.min(1, Math.max(0, (event.clientX - left) / width));
    setHover(share);
    storyboard.want(share * durationMs);
  };
  return (
    <div
      className="group/seek relative mx-1 h-5"
      onPointerMove={move}
      onPointerLeave={() => setHover(null)}
      onPointerUp={() => setHover(null)}
    >
      <div className="pointer-events-none absolute inset-x-0 top-1/2 h-1 -translate-y-1/2 overflow-hidden rounded-full bg-white/25 transition-[height] group-hover/seek:h-1.5">
        {media.buffered.map(([startMs, endMs]) => (
          <span
            key={startMs}
            className="absolute inset-y-0 bg-white/40"
            style={{ left: percent(shareOf(startMs)), width: percent(shareOf(endMs - startMs)) }}
          />
        ))}
        <span className="absolute inset-y-0 left-0 bg-accent" style={{ width: percent(shareOf(positionMs)) }} />
      </div>
      <input
        type="range"
        aria-label={texts.seek}
        aria-valuetext={texts.place(speakTime(positionMs), speakTime(durationMs))}
        min={0}
        max={STEPS}
        step="any"
        value={shareOf(positionMs) * STEPS}
        onChange={(event) => onSeek(Number(event.target.value) / STEPS)}
        className="peer absolute inset-0 size-full cursor-pointer opacity-0"
      />
      <span
        className="pointer-events-none absolute top-1/2 size-3.5 -translate-x-1/2 -translate-y-1/2 scale-0 rounded-full bg-accent shadow-rest transition-[scale] group-hover/seek:scale-100 peer-focus-visible:scale-100 peer-focus-visible:outline-2 peer-focus-visible:outline-white peer-focus-visible:outline-offset-2"
        style={{ left: percent(shareOf(positionMs)) }}
      />
      {hover !== null && durationMs > 0 && (
        <HoverPreview share={hover} atMs={hover * durationMs} preview={storyboard.at(hover * durationMs)} />
      )}
    </div>
  );
}

const SHOWN_WIDTH = 168;

function HoverPreview({
  share,
  atMs,
  preview,
}: {
  readonly share: number;
  readonly atMs: number;
  readonly preview: Preview | null;
}) {
  return (
    <div
      aria-hidden="true"
      className="pointer-events-none absolute bottom-6 flex -translate-x-1/2 flex-col items-center gap-1.5"
      style={{ left: `clamp(${SHOWN_WIDTH / 2}px, ${percent(share)}, calc(100% - ${SHOWN_WIDTH / 2}px))` }}
    >
      {preview && <Tile preview={preview} />}
      <span className="rounded-md bg-black/85 px-1.5 py-0.5 font-medium text-white text-xs tabular-nums">
        {formatClock(Math.floor(atMs / 1_000) * 1_000)}
      </span>
    </div>
  );
}

function Tile({ preview: { tile, image } }: { readonly preview: Preview }) {
  const scale = SHOWN_WIDTH / tile.width;
  return (
    <span
      data-testid="storyboard-tile"
      className="block overflow-hidden rounded-lg border border-white/50 bg-black shadow-float"
      style={{ width: SHOWN_WIDTH, height: Math.round(tile.height * scale) }}
    >
      <span
        className="block origin-top-left bg-no-repeat"
        style={{
          width: tile.width,
          height: tile.height,
          backgroundImage: `url(${image})`,
          backgroundPosition: `-${tile.x}px -${tile.y}px`,
          transform: `scale(${scale})`,
        }}
      />
    </span>
  );
}
