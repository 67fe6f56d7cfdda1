const COUNT = new Intl.NumberFormat('en');
const SHORT = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 });
const DAY = new Intl.DateTimeFormat('en', { dateStyle: 'medium' });
const MOMENT = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });
const RELATIVE = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

/** 12,345. */
export const formatCount = (count: number): string => COUNT.format(count);

/** 12.3K, for places with little room. */
export const formatShortCount = (count: number): string => (count < 10_000 ? COUNT.format(count) : SHORT.format(count));

const two = (part: number): string => String(part).padStart(2, '0');

/** A place or length in a video: 3:07, 1:02:45. */
export function formatClock(ms: number): string {
  const total = Math.max(0, Math.round(ms / 1_000));
  const [hours, minutes, seconds] = [Math.floor(total / 3_600), Math.floor(total / 60) % 60, total % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds)}` : `${minutes}:${two(seconds)}`;
}

/** A span of time in its two largest units: 2 h 5 min, 48 s, 1.4 s, 640 ms. */
export function formatSpan(ms: number): string {
  if (ms < 1_000) return `${Math.round(ms)} ms`;
  if (ms < 10_000) return `${Number((ms / 1_000).toFixed(1))} s`;
  const total = Math.round(ms / 1_000);
  const units = [
    [Math.floor(total / 86_400), 'd'],
    [Math.floor(total / 3_600) % 24, 'h'],
    [Math.floor(total / 60) % 60, 'min'],
    [total % 60, 's'],
  ] as const;
  const first = units.findIndex(([count]) => count > 0);
  const shown = units.slice(first, first + 2).filter(([count]) => count > 0);
  return shown.map(([count, unit]) => `${count} ${unit}`).join(' ');
}

const STEPS = ['B', 'KB', 'MB', 'GB', 'TB', 'PB'] as const;

/** Bytes in the unit a person would choose (1 KB = 1,000 B, as the storage trade counts): 1.4 GB. */
export function formatBytes(bytes: number | bigint | string): string {
  let left = Number(bytes);
  let step = 0;
  while (left >= 999.5 && step < STEPS.length - 1) {
    left /= 1_000;
    step += 1;
  }
  return `${left < 10 && step > 0 ? left.toFixed(1) : Math.round(left)} ${STEPS[step]}`;
}

/** Bits a second: 4.2 Mbps, 128 kbps. */
export const formatBitrate = (bps: number): string =>
  bps >= 1_000_000 ? `${(bps / 1_000_000).toFixed(1)} Mbps` : `${Math.round(bps / 1_000)} kbps`;

/** 14 Nov 2026. */
export const formatDay = (at: string | number | Date): string => DAY.format(new Date(at));

/** With the time of day, in the reader's zone. */
export const formatMoment = (at: string | number | Date): string => MOMENT.format(new Date(at));

const AGES = [
  [60_000, 1_000, 'second'],
  [3_600_000, 60_000, 'minute'],
  [86_400_000, 3_600_000, 'hour'],
  [7 * 86_400_000, 86_400_000, 'day'],
] as const;

/** How long ago or how far ahead, up to a week; the day beyond that. */
export function formatAge(at: string | number | Date, nowMs: number): string {
  const awayMs = new Date(at).getTime() - nowMs;
  const age = AGES.find(([below]) => Math.abs(awayMs) < below);
  if (age === undefined) return formatDay(at);
  const [, unitMs, unit] = age;
  return unit === 'second' && Math.abs(awayMs) < 10_000 ? 'just now' : RELATIVE.format(Math.round(awayMs / unitMs), unit);
}

/** Per cent with at most one decimal: 12.5 %. */
export const formatPercent = (share: number): string => `${Number((share * 100).toFixed(1))} %`;
