/** What this device remembers of how its person likes to watch. */
export interface PlayerSettings {
  readonly volume: number;
  readonly muted: boolean;
  readonly speed: number;
  /** The language of the captions; null for off. */
  readonly captions: string | null;
  /** The height chosen; null for automatic. */
  readonly height: number | null;
}

const SETTINGS = 'streamgate-player';
const DEVICE = 'streamgate-device';
const RESUME = 'streamgate-resume:';

// Storage may be full, forbidden or hold what an older version wrote: then the defaults serve.
const read = (key: string): string | null => {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
};
const write = (key: string, value: string | null): void => {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Not remembered; nothing else depends on it.
  }
};

const within = (value: unknown, low: number, high: number, otherwise: number): number =>
  typeof value === 'number' && value >= low && value <= high ? value : otherwise;

/** The settings of this device, each checked. */
export function readSettings(): PlayerSettings {
  let stored: Partial<Record<keyof PlayerSettings, unknown>> | null = null;
  try {
    stored = JSON.parse(read(SETTINGS) ?? '{}');
  } catch {
    stored = null;
  }
  return {
    volume: within(stored?.volume, 0, 1, 1),
    muted: stored?.muted === true,
    speed: within(stored?.speed, 0.25, 2, 1),
    captions: typeof stored?.captions === 'string' ? stored.captions : null,
    height: typeof stored?.height === 'number' ? stored.height : null,
  };
}

/** Changes what is remembered. */
export const writeSettings = (change: Partial<PlayerSettings>): void =>
  write(SETTINGS, JSON.stringify({ ...readSettings(), ...change }));

/** This device's own random name, made once. */
export function deviceId(): string {
  const known = read(DEVICE);
  if (known !== null && /^[\w-]{8,64}$/.test(known)) return known;
  const made = crypto.randomUUID();
  write(DEVICE, made);
  return made;
}

/** Where a video was left on this device, milliseconds; null when it was not. */
export function readResume(videoId: string): number | null {
  const stored = Number(read(`${RESUME}${videoId}`) ?? Number.NaN);
  return Number.isFinite(stored) && stored > 0 ? stored : null;
}

/** Remembers a place, or forgets it with null. */
export const writeResume = (videoId: string, positionMs: number | null): void =>
  write(`${RESUME}${videoId}`, positionMs === null ? null : String(Math.round(positionMs)));
