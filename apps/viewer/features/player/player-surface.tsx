'use client';

import { useRef } from 'react';
import type { PlayerCommand } from './player-keys.rules.ts';

export interface PlayerSurfaceProps {
  readonly run: (command: PlayerCommand) => void;
  readonly wake: () => void;
  readonly idle: boolean;
}

const DOUBLE_MS = 280;
const SKIP_MS = 10_000;

/**
 * The picture as something to press. Mouse: one press plays or pauses, two go full screen.
 * Touch: one tap shows the controls, two taps at a side skip. Keys and buttons do the same, so it is hidden from screen readers.
 */
export function PlayerSurface({ run, wake, idle }: PlayerSurfaceProps) {
  const last = useRef({ atMs: 0, timer: undefined as ReturnType<typeof setTimeout> | undefined });

  const tap = (event: React.PointerEvent<HTMLDivElement>, twice: boolean): void => {
    if (!twice) {
      wake();
      return;
    }
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const share = (event.clientX - left) / width;
    if (share > 1 / 3 && share < 2 / 3) run({ name: 'toggle' });
    else run({ name: 'seek-by', ms: share < 0.5 ? -SKIP_MS : SKIP_MS });
  };
  const click = (twice: boolean): void => {
    clearTimeout(last.current.timer);
    if (twice) run({ name: 'fullscreen' });
    else last.current.timer = setTimeout(() => run({ name: 'toggle' }), DOUBLE_MS);
  };
  const press = (event: React.PointerEvent<HTMLDivElement>): void => {
    if (event.button !== 0) return;
    const nowMs = performance.now();
    const twice = nowMs - last.current.atMs < DOUBLE_MS;
    last.current.atMs = twice ? 0 : nowMs;
    if (event.pointerType === 'mouse') click(twice);
    else tap(event, twice);
  };
  return (
    <div aria-hidden="true" className={`absolute inset-0 touch-manipulation ${idle ? 'cursor-none' : ''}`} onPointerUp={press} />
  );
}
