import { Fault } from '@streamgate/kernel/fault';
import type { Deps } from '../deps.ts';
import { markLive } from '../live/live-viewers.ts';
import { markDirty } from '../rollup/dirty-hour.store.ts';
import { hourOf } from '../rollup/hour.rules.ts';
import type { BeaconBatch } from './beacon-batch.ts';
import { insertEvents } from './event.store.ts';
import { clampTime, foldEvents, type PlayerEvent } from './fold.rules.ts';
import { addToViews, type KnownView, lockViews } from './view.store.ts';
import { viewerKey } from './viewer-key.ts';

const STEP_MAX_MS = 600_000;
const LONGEST = { maxWait: 5_000, timeout: 20_000 };

const toEvents = (viewerSecret: string, { events, ...batch }: BeaconBatch): PlayerEvent[] =>
  events.map((event) => ({
    tenantId: batch.tenantId,
    viewId: batch.viewId,
    videoId: batch.videoId,
    accountId: batch.accountId,
    viewerKey: viewerKey(viewerSecret, batch),
    seq: event.seq,
    type: event.type,
    at: new Date(clampTime(event.atMs, batch.receivedAtMs)),
    receivedAt: new Date(batch.receivedAtMs),
    positionMs: event.positionMs,
    playedMs: Math.min(event.playedMs, STEP_MAX_MS),
    stalledMs: Math.min(event.stalledMs, STEP_MAX_MS),
    startupMs: event.startupMs ?? null,
    bitrateBps: event.bitrateBps ?? null,
    errorCode: event.errorCode ?? null,
    deviceClass: batch.deviceClass ?? null,
  }));

const keyOf = (view: KnownView): string => `${view.tenantId} ${view.viewId}`;

/** The hours that a change of views touches: those in which they begin now, and those in which they began before. */
function touchedHours(before: readonly KnownView[], after: readonly (KnownView & { existed: boolean })[]): KnownView[] {
  const known = new Set(before.map(keyOf));
  // Begun by somebody else since we looked: which hour it was counted in is not known, so the work is done again.
  if (after.some((view) => view.existed && !known.has(keyOf(view))))
    throw new Fault('A view was begun elsewhere at the same moment.', { retryable: true });
  return [...before, ...after];
}

/**
 * Counts beacons of any tenants in one transaction: events that are new are kept, folded into their views, and the hours they
 * touch are marked. Handing the same batch in again, whole or in part, changes nothing. Returns how many events were new.
 */
export async function ingestBatches(
  deps: Deps & { viewerSecret: string },
  batches: readonly BeaconBatch[],
): Promise<{ accepted: number; duplicate: number }> {
  const events = batches.flatMap((batch) => toEvents(deps.viewerSecret, batch));
  if (events.length === 0) return { accepted: 0, duplicate: 0 };
  const fresh = await deps.database.$transaction(async (tx) => {
    const inserted = await insertEvents(tx, events);
    if (inserted.length === 0) return inserted;
    const deltas = foldEvents(inserted);
    const before = await lockViews(tx, deltas);
    const after = await addToViews(tx, deltas);
    const hours = touchedHours(before, after).map(({ tenantId, videoId, startedAt }) => ({
      tenantId,
      videoId,
      hour: hourOf(startedAt),
    }));
    await markDirty(tx, hours, new Date(deps.clock.now()));
    return inserted;
  }, LONGEST);
  await markLive(deps, fresh);
  return { accepted: fresh.length, duplicate: events.length - fresh.length };
}
