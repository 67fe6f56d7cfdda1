'use client';

import { Volume1, Volume2, VolumeX } from 'lucide-react';
import { BarButton } from './bar-button.tsx';
import { writeSettings } from './device-store.ts';
import { playerTexts as texts } from './player.texts.ts';
import type { PlayerCommand } from './player-keys.rules.ts';
import type { MediaState } from './use-media-state.ts';

export interface VolumeControlProps {
  readonly media: MediaState;
  readonly video: HTMLVideoElement | null;
  readonly run: (command: PlayerCommand) => void;
}

/** How loud. The slider shows on hover and focus; phones have their own keys. */
export function VolumeControl({ media, video, run }: VolumeControlProps) {
  const shown = media.muted ? 0 : media.volume;
  const Icon = shown === 0 ? VolumeX : shown < 0.5 ? Volume1 : Volume2;
  const set = (volume: number) => {
    if (video === null) return;
    video.volume = volume;
    video.muted = volume === 0;
    writeSettings({ volume, muted: volume === 0 });
  };
  return (
    <span className="group/volume flex items-center">
      <BarButton label={media.muted ? texts.unmute : texts.mute} hint="m" onClick={() => run({ name: 'mute' })}>
        <Icon />
      </BarButton>
      <input
        type="range"
        aria-label={texts.volume}
        aria-valuetext={`${Math.round(shown * 100)} %`}
        min={0}
        max={1}
        step={0.05}
        value={shown}
        onChange={(event) => set(Number(event.target.value))}
        className="hidden h-1 w-0 cursor-pointer accent-white opacity-0 transition-[width,opacity] duration-150 focus-visible:w-18 focus-visible:opacity-100 group-hover/volume:w-18 group-hover/volume:opacity-100 sm:block"
      />
    </span>
  );
}
