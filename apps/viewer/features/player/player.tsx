'use client';

import { cx } from '@streamgate/ui/cx';
import { ErrorPanel } from '@streamgate/ui/error-panel';
import { Spinner } from '@streamgate/ui/spinner';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { EchoView } from './echo-view.tsx';
import { playerTexts as texts } from './player.texts.ts';
import { PlayerBar } from './player-bar.tsx';
import { PlayerSurface } from './player-surface.tsx';
import { ShortcutsDialog } from './shortcuts-dialog.tsx';
import { useEcho } from './use-echo.ts';
import { useEngine } from './use-engine.ts';
import { useIdle } from './use-idle.ts';
import { useMediaState } from './use-media-state.ts';
import type { Playing } from './use-playback.ts';
import { usePlayerCommands } from './use-player-commands.ts';

export interface PlayerProps {
  readonly videoId: string;
  readonly title: string;
  readonly frameRate: number | null;
  readonly playing: Playing;
  /** Begins anew at a place, after something broke. */
  readonly onRestart: (atMs: number) => void;
}

const FRAME =
  'group/player relative aspect-video w-full select-none overflow-hidden bg-black text-ink outline-none sm:rounded-xl [&:fullscreen]:rounded-none';
const USUAL_FRAME_RATE = 30;

/** The player: one lease, one video, every control by pointer, touch and key. */
export function Player({ videoId, title, frameRate, playing, onRestart }: PlayerProps) {
  const frame = useRef<HTMLElement>(null);
  const [video, setVideo] = useState<HTMLVideoElement | null>(null);
  const [helpOpen, setHelpOpen] = useState(false);
  const [menuOpen, setMenuOpen] = useState(false);
  const media = useMediaState(video);
  const engine = useEngine(video, videoId, playing);
  const [echo, showEcho] = useEcho();
  const [idle, wake] = useIdle(frame, !media.paused && !menuOpen && media.started);
  const { captions, chooseCaptions, lastCaptions, state } = engine;

  const toggleCaptions = useCallback(() => {
    if (state.captions.length === 0) return texts.noCaptions;
    const next = captions === null ? Math.min(lastCaptions.current, state.captions.length - 1) : null;
    chooseCaptions(next);
    return next === null ? `${texts.captions}: ${texts.captionsOff}` : `${texts.captions}: ${state.captions[next]?.label ?? ''}`;
  }, [captions, chooseCaptions, lastCaptions, state.captions]);

  const target = useMemo(
    () => ({
      video,
      frame,
      frameRate: frameRate ?? USUAL_FRAME_RATE,
      echo: showEcho,
      toggleCaptions,
      showHelp: () => setHelpOpen(true),
    }),
    [video, frameRate, showEcho, toggleCaptions],
  );
  const run = usePlayerCommands(target, !helpOpen && engine.fatal === null);
  // The press on the poster is gone with the poster: the keyboard stays with the player.
  useEffect(() => frame.current?.focus({ preventScroll: true }), []);

  return (
    <section
      ref={frame}
      tabIndex={-1}
      data-theme="dark"
      aria-label={texts.region(title)}
      className={cx(FRAME, idle && 'cursor-none')}
    >
      {/* biome-ignore lint/a11y/useMediaCaption: captions come with the playlist */}
      <video ref={setVideo} playsInline className="size-full object-contain" aria-label={title} />
      <PlayerSurface run={run} wake={wake} idle={idle} />
      {media.waiting && engine.fatal === null && (
        <span role="status" className="pointer-events-none absolute inset-0 grid place-items-center text-white">
          <Spinner className="size-10" />
          <span className="sr-only">{texts.loading}</span>
        </span>
      )}
      <EchoView echo={echo} />
      <PlayerBar
        media={media}
        engine={engine}
        playing={playing}
        video={video}
        frame={frame}
        hidden={idle}
        run={run}
        onMenu={setMenuOpen}
      />
      {engine.fatal !== null && (
        <div className="absolute inset-0 grid place-items-center overflow-auto bg-canvas">
          <ErrorPanel title={texts.fatal.title} code={engine.fatal} onRetry={() => onRestart(media.positionMs)} className="py-4">
            {texts.fatal.body}
          </ErrorPanel>
        </div>
      )}
      <ShortcutsDialog open={helpOpen} onOpenChange={setHelpOpen} container={frame.current} />
    </section>
  );
}
