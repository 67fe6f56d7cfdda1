import type { LeaseFieldsFragment } from '../../graphql/graphql.ts';
import { type BeaconType, createBeaconSender } from './beacon-sender.ts';
import { createWatchClock, type Motion } from './watch-clock.rules.ts';

export interface ReportOptions {
  readonly video: HTMLVideoElement;
  readonly lease: () => LeaseFieldsFragment;
  /** When the person pressed play, on the page's monotonic clock. */
  readonly pressedAtMs: number;
  readonly bitrateBps: () => number | null;
}

export interface WatchReport {
  readonly error: (errorCode: string) => void;
  readonly stop: () => void;
}

const BEAT_MS = 10_000;

/** Tells the edge how the watching goes: start, first frame, a beat every ten seconds, stalls, errors, the end. */
export function reportWatching({ video, lease, pressedAtMs, bitrateBps }: ReportOptions): WatchReport {
  const sender = createBeaconSender(lease);
  const clock = createWatchClock(performance.now());
  const done = new AbortController();
  const { signal } = done;
  let moved = false;
  let stalled = false;

  const event = (type: BeaconType, more: { readonly startupMs?: number; readonly errorCode?: string } = {}) => {
    const bitrate = bitrateBps();
    const { playedMs, stalledMs } = clock.take(performance.now());
    const positionMs = Math.round(video.currentTime * 1_000);
    return { type, atMs: Date.now(), positionMs, playedMs, stalledMs, ...(bitrate !== null && { bitrateBps: bitrate }), ...more };
  };
  const become = (motion: Motion): void => clock.become(motion, performance.now());

  const moving = (): void => {
    become('moving');
    if (!moved) {
      moved = true;
      sender.send(event('first-frame', { startupMs: Math.round(performance.now() - pressedAtMs) }));
    } else if (stalled) sender.send(event('stall'));
    stalled = false;
  };
  const waiting = (): void => {
    // Waiting before the first frame is start-up; waiting after a seek was asked for.
    if (!moved || video.seeking || video.paused) return;
    stalled = true;
    become('stalled');
  };
  const still = (): void => {
    stalled = false;
    become('still');
  };

  video.addEventListener('playing', moving, { signal });
  video.addEventListener('waiting', waiting, { signal });
  for (const name of ['pause', 'seeking', 'ended'] as const) video.addEventListener(name, still, { signal });
  window.addEventListener('pagehide', () => !signal.aborted && sender.sendLast(event('end')), { signal });
  const beat = setInterval(() => moved && !video.paused && sender.send(event('beat')), BEAT_MS);
  sender.send(event('start'));

  return {
    error: (errorCode) => sender.send(event('error', { errorCode })),
    stop: () => {
      if (signal.aborted) return;
      sender.send(event('end'));
      done.abort();
      clearInterval(beat);
    },
  };
}
