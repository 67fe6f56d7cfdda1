import { minutes } from '@streamgate/kernel/units';
import { z } from 'zod';

const EVENT_TYPES = ['start', 'first-frame', 'beat', 'stall', 'error', 'end'] as const;
const MAX_EVENTS = 200;

/** No honest player is silent for longer between two events. */
const MAX_STEP_MS = minutes(10);
const MAX_POSITION_MS = minutes(60 * 48);
const MAX_BITRATE_BPS = 1_000_000_000;

const amount = z.number().nonnegative().max(Number.MAX_SAFE_INTEGER);
const clamped = (limit: number) => amount.transform((value) => Math.min(Math.round(value), limit));

const BeaconEvent = z.object({
  seq: z.number().int().nonnegative().max(1_000_000_000),
  type: z.enum(EVENT_TYPES),
  atMs: amount.transform(Math.round),
  positionMs: clamped(MAX_POSITION_MS),
  /** Since the last event, as is `stalledMs`. */
  playedMs: clamped(MAX_STEP_MS),
  stalledMs: clamped(MAX_STEP_MS),
  startupMs: clamped(MAX_STEP_MS).optional(),
  bitrateBps: clamped(MAX_BITRATE_BPS).optional(),
  errorCode: z
    .string()
    .regex(/^[ -~]{1,64}$/)
    .optional(),
});

/** What a player sends: shape refused when wrong, figures cut to what can be true. */
export const Beacon = z.object({
  leaseId: z.string().max(64),
  /** For pages on their way out, which cannot set headers. */
  token: z.string().max(512).optional(),
  viewId: z.uuid(),
  events: z.array(BeaconEvent).min(1).max(MAX_EVENTS),
});

export type Beacon = z.output<typeof Beacon>;

/** The beacon in a request's text; null when it is not one. */
export function parseBeacon(text: string): Beacon | null {
  try {
    return Beacon.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null; // Not JSON.
  }
}
