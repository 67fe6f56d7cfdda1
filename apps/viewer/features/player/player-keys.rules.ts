/** What a key asks the player for. */
export type PlayerCommand =
  | { readonly name: 'toggle' | 'mute' | 'fullscreen' | 'captions' | 'picture' | 'help' }
  | { readonly name: 'seek-by'; readonly ms: number }
  | { readonly name: 'seek-to-share'; readonly share: number }
  | { readonly name: 'volume-by'; readonly by: number }
  | { readonly name: 'speed-by'; readonly by: 1 | -1 }
  | { readonly name: 'frame-by'; readonly by: 1 | -1 };

export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const COMMANDS: Readonly<Record<string, PlayerCommand>> = {
  ' ': { name: 'toggle' },
  k: { name: 'toggle' },
  j: { name: 'seek-by', ms: -10_000 },
  l: { name: 'seek-by', ms: 10_000 },
  arrowleft: { name: 'seek-by', ms: -5_000 },
  arrowright: { name: 'seek-by', ms: 5_000 },
  arrowup: { name: 'volume-by', by: 0.05 },
  arrowdown: { name: 'volume-by', by: -0.05 },
  m: { name: 'mute' },
  f: { name: 'fullscreen' },
  c: { name: 'captions' },
  i: { name: 'picture' },
  home: { name: 'seek-to-share', share: 0 },
  end: { name: 'seek-to-share', share: 1 },
  '<': { name: 'speed-by', by: -1 },
  '>': { name: 'speed-by', by: 1 },
  ',': { name: 'frame-by', by: -1 },
  '.': { name: 'frame-by', by: 1 },
  '?': { name: 'help' },
};

/** The command of a key, or null for keys that are not ours; with Ctrl, Alt or the system key none is. */
export function playerCommand({ key, ctrlKey, metaKey, altKey }: KeyPress): PlayerCommand | null {
  if (ctrlKey || metaKey || altKey) return null;
  if (/^[0-9]$/.test(key)) return { name: 'seek-to-share', share: Number(key) / 10 };
  const name = key.toLowerCase();
  return Object.hasOwn(COMMANDS, name) ? (COMMANDS[name] ?? null) : null;
}

export const SPEEDS = [0.25, 0.5, 0.75, 1, 1.25, 1.5, 1.75, 2] as const;

/** The next speed up or down; the ends hold. */
export function nextSpeed(speed: number, by: 1 | -1): number {
  const sorted = by === 1 ? SPEEDS : SPEEDS.toReversed();
  return sorted.find((step) => (by === 1 ? step > speed : step < speed)) ?? speed;
}
