'use client';

import { cx } from '@streamgate/ui/cx';
import { formatClock } from '@streamgate/ui/formats';
import { CircleHelp, Maximize, Minimize, Pause, PictureInPicture2, Play, RotateCcw } from 'lucide-react';
import { type RefObject, useEffect, useState } from 'react';
import { BarButton } from './bar-button.tsx';
import { playerTexts as texts } from './player.texts.ts';
import type { PlayerCommand } from './player-keys.rules.ts';
import { CaptionsMenu, SettingsMenu } from './player-menus.tsx';
import { SeekBar } from './seek-bar.tsx';
import type { useEngine } from './use-engine.ts';
import type { MediaState } from './use-media-state.ts';
import type { Playing } from './use-playback.ts';
import { seek } from './use-player-commands.ts';
import { VolumeControl } from './volume-control.tsx';

export interface PlayerBarProps {
  readonly media: MediaState;
  readonly engine: ReturnType<typeof useEngine>;
  readonly playing: Playing;
  readonly video: HTMLVideoElement | null;
  readonly frame: RefObject<HTMLElement | null>;
  readonly hidden: boolean;
  readonly run: (command: PlayerCommand) => void;
  readonly onMenu: (open: boolean) => void;
}

const whole = (ms: number): string => formatClock(Math.floor(ms / 1_000) * 1_000);

/** The controls along the lower edge. */
export function PlayerBar({ media, engine, playing, video, frame, hidden, run, onMenu }: PlayerBarProps) {
  const menus = { engine, media, video, frame, onMenu };
  return (
    <div
      className={cx(
        'absolute inset-x-0 bottom-0 bg-linear-to-t from-black/90 via-black/60 to-transparent px-2 pt-14 pb-1.5 text-white transition-opacity duration-200 sm:px-3 sm:pb-2',
        hidden ? 'pointer-events-none opacity-0' : 'pointer-events-auto opacity-100',
      )}
    >
      <SeekBar media={media} playing={playing} onSeek={(share) => video && seek(video, share * media.durationMs)} />
      <div className="flex items-center gap-0.5">
        <PlayButton media={media} run={run} />
        <VolumeControl media={media} video={video} run={run} />
        <span className="ml-1.5 whitespace-nowrap text-sm tabular-nums">
          {whole(media.positionMs)}
          <span className="text-white/75"> / {whole(media.durationMs)}</span>
        </span>
        <span className="flex-1" />
        <CaptionsMenu {...menus} />
        <SettingsMenu {...menus} />
        <BarButton label={texts.help} hint="?" className="hidden md:grid" onClick={() => run({ name: 'help' })}>
          <CircleHelp />
        </BarButton>
        <BarButton label={texts.picture} hint="i" className="hidden sm:grid" onClick={() => run({ name: 'picture' })}>
          <PictureInPicture2 />
        </BarButton>
        <FullscreenButton run={run} />
      </div>
    </div>
  );
}

function PlayButton({ media, run }: Pick<PlayerBarProps, 'media' | 'run'>) {
  const label = media.ended ? texts.replay : media.paused ? texts.play : texts.pause;
  return (
    <BarButton label={label} hint="k" onClick={() => run({ name: 'toggle' })}>
      {media.ended ? <RotateCcw /> : media.paused ? <Play fill="currentColor" /> : <Pause fill="currentColor" />}
    </BarButton>
  );
}

function FullscreenButton({ run }: Pick<PlayerBarProps, 'run'>) {
  const [full, setFull] = useState(false);
  useEffect(() => {
    const change = () => setFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', change);
    return () => document.removeEventListener('fullscreenchange', change);
  }, []);
  return (
    <BarButton label={full ? texts.leaveFullscreen : texts.fullscreen} hint="f" onClick={() => run({ name: 'fullscreen' })}>
      {full ? <Minimize /> : <Maximize />}
    </BarButton>
  );
}
