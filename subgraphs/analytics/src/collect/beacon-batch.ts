import { idOf, tenantIdField } from '@streamgate/events/event';
import type { AccountId, VideoId } from '@streamgate/kernel/ids';
import { z } from 'zod';

export const EVENT_TYPES = ['start', 'first-frame', 'beat', 'stall', 'error', 'end'] as const;

const INT_MAX = 2_147_483_647;
const count = z.number().int().min(0).max(INT_MAX);

const BeaconEvent = z.object({
  seq: count,
  type: z.enum(EVENT_TYPES),
  /** The player's clock. */
  atMs: z.number().int().min(0),
  positionMs: count,
  /** Since the event before, as is `stalledMs`. */
  playedMs: count,
  stalledMs: count,
  startupMs: count.nullish(),
  bitrateBps: count.nullish(),
  errorCode: z
    .string()
    .max(64)
    .regex(/^[ -~]*$/)
    .nullish(),
});

/** What the edge hands on for one beacon: who and what come from the lease, only the events from the player. */
const BeaconBatch = z.object({
  tenantId: tenantIdField,
  videoId: idOf<VideoId>(),
  viewId: z.uuid().transform((id) => id.toLowerCase()),
  accountId: idOf<AccountId>().nullable(),
  deviceId: z.string().min(1).max(500),
  receivedAtMs: z.number().int().positive(),
  deviceClass: z.string().max(40).nullish(),
  events: z.array(BeaconEvent).min(1).max(1_000),
});

export type BeaconEvent = z.output<typeof BeaconEvent>;
export type BeaconBatch = z.output<typeof BeaconBatch>;

/** The batch in a stream entry's text; null when it is not one. */
export function parseBatch(text: string | undefined): BeaconBatch | null {
  try {
    return BeaconBatch.safeParse(JSON.parse(text ?? '')).data ?? null;
  } catch {
    return null; // Not JSON.
  }
}
