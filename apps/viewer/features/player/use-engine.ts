'use client';

import { useEffect, useRef, useState } from 'react';
import { useConfig } from '../app-config/config-provider.tsx';
import { readSettings, writeResume } from './device-store.ts';
import { type Engine, type EngineState, startEngine } from './player-engine.ts';
import { reportWatching } from './report-watching.ts';
import { useChoices } from './use-choices.ts';
import type { Playing } from './use-playback.ts';

const EMPTY: EngineState = { levels: [], current: null, captions: [] };
const REMEMBER_EVERY_MS = 4_000;

function restoreSettings(video: HTMLVideoElement): void {
  const { volume, muted, speed } = readSettings();
  video.volume = volume;
  video.muted = muted;
  video.defaultPlaybackRate = speed;
  video.playbackRate = speed;
}

function rememberPlace(video: HTMLVideoElement, videoId: string, signal: AbortSignal): void {
  let lastMs = 0;
  const remember = (): void => {
    const nowMs = performance.now();
    if (nowMs - lastMs < REMEMBER_EVERY_MS || video.currentTime === 0) return;
    lastMs = nowMs;
    writeResume(videoId, video.currentTime * 1_000);
  };
  video.addEventListener('timeupdate', remember, { signal });
  video.addEventListener('ended', () => writeResume(videoId, null), { signal });
}

/** The engine behind one video element, for as long as one lease plays in it. */
export function useEngine(video: HTMLVideoElement | null, videoId: string, playing: Playing) {
  const { edgeUrl } = useConfig();
  const [state, setState] = useState(EMPTY);
  const [fatal, setFatal] = useState<string | null>(null);
  const engine = useRef<Engine | null>(null);

  useEffect(() => {
    if (video === null) return;
    const over = new AbortController();
    restoreSettings(video);
    rememberPlace(video, videoId, over.signal);
    let bitrateBps: number | null = null;
    const report = reportWatching({
      video,
      lease: playing.lease,
      pressedAtMs: playing.pressedAtMs,
      bitrateBps: () => bitrateBps,
    });
    const run = async () => {
      const begun = await startEngine({
        video,
        edgeUrl,
        hls: playing.lease().hls,
        leaseId: playing.leaseId,
        token: () => playing.lease().token,
        startAtMs: playing.startAtMs,
        signal: over.signal,
        onState: (next) => {
          bitrateBps = next.current?.bitrateBps ?? null;
          setState(next);
        },
        onRefused: playing.keeper.check,
        onFatal: (code) => {
          report.error(code);
          setFatal(code);
        },
      });
      if (begun === null) return;
      if (over.signal.aborted) return begun.destroy();
      engine.current = begun;
      // The browser may want another press before sound; the play button is there.
      await video.play().catch(() => undefined);
    };
    void run().catch((error: Error) => setFatal(error.message));
    return () => {
      over.abort();
      report.stop();
      engine.current?.destroy();
      engine.current = null;
    };
  }, [video, videoId, playing, edgeUrl]);

  return { state, fatal, ...useChoices(engine, state) };
}
