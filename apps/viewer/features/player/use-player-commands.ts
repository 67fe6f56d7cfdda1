'use client';

import { formatClock } from '@streamgate/ui/formats';
import { type RefObject, useCallback, useEffect } from 'react';
import { writeSettings } from './device-store.ts';
import { playerTexts as texts } from './player.texts.ts';
import { nextSpeed, type PlayerCommand, playerCommand } from './player-keys.rules.ts';
import type { EchoKind } from './use-echo.ts';

export interface CommandTarget {
  readonly video: HTMLVideoElement | null;
  readonly frame: RefObject<HTMLElement | null>;
  readonly frameRate: number;
  readonly echo: (kind: EchoKind, text?: string) => void;
  readonly toggleCaptions: () => string;
  readonly showHelp: () => void;
}

const whole = (ms: number): string => formatClock(Math.floor(ms / 1_000) * 1_000);

/** Goes to a place, within the video; one that had ended plays on from there. */
export function seek(video: HTMLVideoElement, toMs: number): void {
  const end = Number.isFinite(video.duration) ? video.duration : 0;
  const { ended } = video;
  video.currentTime = Math.min(Math.max(0, toMs / 1_000), end);
  if (ended && video.currentTime < end) void video.play().catch(() => undefined);
}

function setVolume(video: HTMLVideoElement, volume: number): void {
  video.volume = Math.round(Math.min(1, Math.max(0, volume)) * 100) / 100;
  video.muted = video.volume === 0;
  writeSettings({ volume: video.volume, muted: video.muted });
}

export async function toggleFullscreen(frame: HTMLElement | null): Promise<void> {
  if (document.fullscreenElement) await document.exitFullscreen();
  else await frame?.requestFullscreen();
}

export async function togglePicture(video: HTMLVideoElement): Promise<void> {
  if (document.pictureInPictureElement) await document.exitPictureInPicture();
  else if (document.pictureInPictureEnabled) await video.requestPictureInPicture();
}

type Handlers = {
  readonly [Name in PlayerCommand['name']]: (
    command: Extract<PlayerCommand, { name: Name }>,
    video: HTMLVideoElement,
    target: CommandTarget,
  ) => void;
};

const HANDLERS: Handlers = {
  toggle: (_, video, { echo }) => {
    echo(video.paused ? 'play' : 'pause');
    if (video.paused) void video.play().catch(() => undefined);
    else video.pause();
  },
  mute: (_, video, { echo }) => {
    video.muted = !video.muted;
    writeSettings({ muted: video.muted });
    echo(video.muted ? 'muted' : 'volume', video.muted ? texts.mute : `${Math.round(video.volume * 100)} %`);
  },
  fullscreen: (_, _video, { frame }) => void toggleFullscreen(frame.current).catch(() => undefined),
  captions: (_, _video, { echo, toggleCaptions }) => echo('captions', toggleCaptions()),
  picture: (_, video) => void togglePicture(video).catch(() => undefined),
  help: (_, _video, { showHelp }) => showHelp(),
  'seek-by': ({ ms }, video, { echo }) => {
    seek(video, video.currentTime * 1_000 + ms);
    echo(ms > 0 ? 'forward' : 'back', `${Math.abs(ms) / 1_000} s`);
  },
  'seek-to-share': ({ share }, video, { echo }) => {
    seek(video, video.duration * 1_000 * share);
    echo('place', whole(video.currentTime * 1_000));
  },
  'volume-by': ({ by }, video, { echo }) => {
    setVolume(video, (video.muted ? 0 : video.volume) + by);
    echo(video.volume === 0 ? 'muted' : 'volume', `${Math.round(video.volume * 100)} %`);
  },
  'speed-by': ({ by }, video, { echo }) => {
    video.playbackRate = nextSpeed(video.playbackRate, by);
    writeSettings({ speed: video.playbackRate });
    echo('speed', `${video.playbackRate}×`);
  },
  'frame-by': ({ by }, video, { frameRate, echo }) => {
    if (!video.paused) return;
    seek(video, video.currentTime * 1_000 + (by * 1_000) / frameRate);
    echo('place', whole(video.currentTime * 1_000));
  },
};

const TYPING =
  'input:not([type="range"]), textarea, select, [contenteditable], [role="dialog"], [role="menu"], [role="alertdialog"]';

// Space and Enter on a button press the button; they are not the player's then.
const belongsElsewhere = (target: HTMLElement, key: string): boolean =>
  target.closest(TYPING) !== null || (key === ' ' && target.closest('button, a, [role="button"]') !== null);

/** Runs commands on the video, and has the keyboard give them while the player is on the page. */
export function usePlayerCommands(target: CommandTarget, enabled: boolean): (command: PlayerCommand) => void {
  const run = useCallback(
    (command: PlayerCommand) => {
      if (target.video === null) return;
      const handle = HANDLERS[command.name] as (command: PlayerCommand, video: HTMLVideoElement, target: CommandTarget) => void;
      handle(command, target.video, target);
    },
    [target],
  );
  useEffect(() => {
    if (!enabled) return;
    const press = (event: KeyboardEvent) => {
      const command = playerCommand(event);
      if (event.defaultPrevented || command === null || belongsElsewhere(event.target as HTMLElement, event.key)) return;
      event.preventDefault();
      run(command);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [enabled, run]);
  return run;
}
