'use client';

import { useEffect, useState } from 'react';

/** The video element as the controls show it. */
export interface MediaState {
  readonly paused: boolean;
  readonly ended: boolean;
  /** Waits for bytes. */
  readonly waiting: boolean;
  readonly positionMs: number;
  readonly durationMs: number;
  /** Ranges in memory, milliseconds. */
  readonly buffered: readonly (readonly [startMs: number, endMs: number])[];
  readonly volume: number;
  readonly muted: boolean;
  readonly speed: number;
  readonly started: boolean;
}

const EVENTS = [
  ...['play', 'pause', 'ended', 'timeupdate', 'durationchange', 'progress', 'volumechange', 'ratechange'],
  ...['seeking', 'seeked', 'waiting', 'playing', 'loadedmetadata', 'emptied', 'canplay'],
];

export const NO_MEDIA: MediaState = {
  paused: true,
  ended: false,
  waiting: true,
  positionMs: 0,
  durationMs: 0,
  buffered: [],
  volume: 1,
  muted: false,
  speed: 1,
  started: false,
};

const HAVE_FUTURE_DATA = 3;

const read = (video: HTMLVideoElement, before: MediaState): MediaState => ({
  paused: video.paused,
  ended: video.ended,
  waiting: video.readyState < HAVE_FUTURE_DATA && !video.ended,
  positionMs: video.currentTime * 1_000,
  durationMs: Number.isFinite(video.duration) ? video.duration * 1_000 : before.durationMs,
  buffered: Array.from({ length: video.buffered.length }, (_, at) => [
    video.buffered.start(at) * 1_000,
    video.buffered.end(at) * 1_000,
  ]),
  volume: video.volume,
  muted: video.muted,
  speed: video.playbackRate,
  started: before.started || (!video.paused && video.readyState >= HAVE_FUTURE_DATA),
});

/** Follows a video element's events. */
export function useMediaState(video: HTMLVideoElement | null): MediaState {
  const [state, setState] = useState(NO_MEDIA);
  useEffect(() => {
    if (video === null) return;
    const update = () => setState((before) => read(video, before));
    update();
    for (const name of EVENTS) video.addEventListener(name, update);
    return () => {
      for (const name of EVENTS) video.removeEventListener(name, update);
    };
  }, [video]);
  return state;
}
