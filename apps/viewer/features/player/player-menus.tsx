'use client';

import { Menu, MenuLabel, MenuRadio, MenuSeparator } from '@streamgate/ui/menu';
import { Captions, Settings } from 'lucide-react';
import type { RefObject } from 'react';
import { BarButton } from './bar-button.tsx';
import { writeSettings } from './device-store.ts';
import { playerTexts as texts } from './player.texts.ts';
import type { QualityLevel } from './player-engine.ts';
import { SPEEDS } from './player-keys.rules.ts';
import type { useEngine } from './use-engine.ts';
import type { MediaState } from './use-media-state.ts';

export interface PlayerMenuProps {
  readonly engine: ReturnType<typeof useEngine>;
  readonly media: MediaState;
  readonly video: HTMLVideoElement | null;
  readonly frame: RefObject<HTMLElement | null>;
  readonly onMenu: (open: boolean) => void;
}

const AUTO = -1;
const OFF = -1;

// What is full screen shows only what is inside it; elsewhere a menu may be larger than a small player.
const inFullscreen = (frame: RefObject<HTMLElement | null>): HTMLElement | null =>
  typeof document !== 'undefined' && document.fullscreenElement !== null ? frame.current : null;

const nameOf = (level: QualityLevel): string => `${level.height}p`;

/** Quality and speed. Auto says which quality it plays now. */
export function SettingsMenu({ engine, media, video, frame, onMenu }: PlayerMenuProps) {
  const { state, level, chooseLevel } = engine;
  const setSpeed = (speed: number) => {
    if (video === null) return;
    video.playbackRate = speed;
    writeSettings({ speed });
  };
  return (
    <Menu
      side="top"
      theme="dark"
      container={inFullscreen(frame)}
      onOpenChange={onMenu}
      className="min-w-48"
      trigger={
        <BarButton label={texts.settings}>
          <Settings />
        </BarButton>
      }
    >
      {state.levels.length > 0 && (
        <>
          <MenuRadio<number>
            label={texts.quality}
            value={level ?? AUTO}
            onChange={(index) => chooseLevel(index === AUTO ? null : index)}
            options={[
              { value: AUTO, label: texts.auto, ...(level === null && state.current && { hint: nameOf(state.current) }) },
              ...state.levels.map((one) => ({
                value: one.index,
                label: nameOf(one),
                hint: `${(one.bitrateBps / 1_000_000).toFixed(1)} Mbps`,
              })),
            ]}
          />
          <MenuSeparator />
        </>
      )}
      <MenuRadio<number>
        label={texts.speed}
        value={media.speed}
        onChange={setSpeed}
        options={SPEEDS.map((speed) => ({ value: speed, label: speed === 1 ? texts.normal : `${speed}×` }))}
      />
    </Menu>
  );
}

/** Captions, or that there are none. */
export function CaptionsMenu({ engine, frame, onMenu }: PlayerMenuProps) {
  const { state, captions, chooseCaptions } = engine;
  return (
    <Menu
      side="top"
      theme="dark"
      container={inFullscreen(frame)}
      onOpenChange={onMenu}
      trigger={
        <BarButton label={texts.captions} hint="c" aria-pressed={captions !== null}>
          <Captions />
        </BarButton>
      }
    >
      {state.captions.length === 0 ? (
        <MenuLabel>{texts.noCaptions}</MenuLabel>
      ) : (
        <MenuRadio<number>
          label={texts.captions}
          value={captions ?? OFF}
          onChange={(index) => chooseCaptions(index === OFF ? null : index)}
          options={[
            { value: OFF, label: texts.captionsOff },
            ...state.captions.map((track) => ({ value: track.index, label: track.label || track.language })),
          ]}
        />
      )}
    </Menu>
  );
}
