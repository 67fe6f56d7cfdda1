/** What the picture does: moves, waits for bytes, or stands because the person wants it so. */
export type Motion = 'moving' | 'stalled' | 'still';

export interface WatchClock {
  readonly become: (motion: Motion, nowMs: number) => void;
  /** Time moved and stalled since the last take. */
  readonly take: (nowMs: number) => { readonly playedMs: number; readonly stalledMs: number };
}

/** Counts the time that the picture moved and the time it waited, so that nothing is counted twice. */
export function createWatchClock(startMs: number): WatchClock {
  let motion: Motion = 'still';
  let sinceMs = startMs;
  let playedMs = 0;
  let stalledMs = 0;
  const settle = (nowMs: number): void => {
    const passedMs = Math.max(0, nowMs - sinceMs);
    if (motion === 'moving') playedMs += passedMs;
    if (motion === 'stalled') stalledMs += passedMs;
    sinceMs = nowMs;
  };
  return {
    become: (next, nowMs) => {
      settle(nowMs);
      motion = next;
    },
    take: (nowMs) => {
      settle(nowMs);
      const taken = { playedMs: Math.round(playedMs), stalledMs: Math.round(stalledMs) };
      playedMs = 0;
      stalledMs = 0;
      return taken;
    },
  };
}
