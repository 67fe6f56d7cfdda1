import type { AccountId, TenantId, VideoId } from '@streamgate/kernel/ids';
import { minutes } from '@streamgate/kernel/units';

/** One event as it is kept. */
export interface PlayerEvent {
  readonly tenantId: TenantId;
  readonly viewId: string;
  readonly seq: number;
  readonly videoId: VideoId;
  readonly viewerKey: string;
  readonly accountId: AccountId | null;
  readonly type: 'start' | 'first-frame' | 'beat' | 'stall' | 'error' | 'end';
  readonly at: Date;
  readonly receivedAt: Date;
  readonly positionMs: number;
  readonly playedMs: number;
  readonly stalledMs: number;
  readonly startupMs: number | null;
  readonly bitrateBps: number | null;
  readonly errorCode: string | null;
  readonly deviceClass: string | null;
}

/** What new events add to one session of watching. */
export interface ViewDelta {
  readonly tenantId: TenantId;
  readonly viewId: string;
  readonly videoId: VideoId;
  readonly viewerKey: string;
  readonly accountId: AccountId | null;
  readonly startedAt: Date;
  readonly lastAt: Date;
  readonly endedAt: Date | null;
  readonly playedMs: number;
  readonly stalledMs: number;
  readonly stalls: number;
  readonly startupMs: number | null;
  readonly positionMs: number;
  readonly lastSeq: number;
  readonly failed: boolean;
}

const CLOCK_SLACK_MS = minutes(2);

/** The player's time, held to two minutes around receipt: a wrong clock cannot move a view to another day. */
export const clampTime = (atMs: number, receivedAtMs: number): number =>
  Math.min(Math.max(atMs, receivedAtMs - CLOCK_SLACK_MS), receivedAtMs + CLOCK_SLACK_MS);

/** Ends of a lease and answers of a gate as players report them: refusals, which web3 tells of, and never failures. */
const REFUSALS = new Set([
  'EXPIRED',
  'TOKEN_LEFT',
  'GATE_CHANGED',
  'SIGNED_OUT',
  'OTHER_STREAM',
  'GIVEN_BACK',
  'VIDEO_WITHDRAWN',
]);
const REFUSAL_PATTERN = /^(lease|access|gate)[-_.:]|^(denied|unknown|forbidden|unauthenticated)$/i;

export const isRefusal = (errorCode: string | null): boolean =>
  errorCode !== null && (REFUSALS.has(errorCode) || REFUSAL_PATTERN.test(errorCode));

const isFailure = (event: PlayerEvent): boolean => event.type === 'error' && !isRefusal(event.errorCode);

/** The key under which an event counts once. */
export const eventKey = (event: Pick<PlayerEvent, 'tenantId' | 'viewId' | 'seq'>): string =>
  `${event.tenantId} ${event.viewId} ${event.seq}`;

const viewKey = (event: PlayerEvent): string => `${event.tenantId} ${event.viewId}`;
const sum = (events: readonly PlayerEvent[], of: (event: PlayerEvent) => number): number =>
  events.reduce((total, event) => total + of(event), 0);

function foldView(events: readonly PlayerEvent[]): ViewDelta {
  const bySeq = events.toSorted((a, b) => a.seq - b.seq);
  const last = bySeq.at(-1) as PlayerEvent;
  const times = bySeq.map((event) => event.at.getTime());
  const ends = bySeq.filter((event) => event.type === 'end').map((event) => event.at.getTime());
  const { tenantId, viewId, videoId, viewerKey, accountId, seq, positionMs } = last;
  return {
    ...{ tenantId, viewId, videoId, viewerKey, accountId, lastSeq: seq, positionMs },
    startedAt: new Date(Math.min(...times)),
    lastAt: new Date(Math.max(...times)),
    endedAt: ends.length === 0 ? null : new Date(Math.max(...ends)),
    playedMs: sum(bySeq, (event) => event.playedMs),
    stalledMs: sum(bySeq, (event) => event.stalledMs),
    stalls: bySeq.filter((event) => event.type === 'stall').length,
    startupMs: bySeq.find((event) => event.startupMs !== null)?.startupMs ?? null,
    failed: bySeq.some(isFailure),
  };
}

/** Folds events that count into one addition per view, in the order in which views are locked. */
export const foldEvents = (events: readonly PlayerEvent[]): ViewDelta[] =>
  [...Map.groupBy(events, viewKey).entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, ofView]) => foldView(ofView));
