import { newId, type TenantId, type VideoId } from '@streamgate/kernel/ids';
import { expect, test } from 'vitest';
import { clampTime, foldEvents, isRefusal, type PlayerEvent } from './fold.rules.ts';

const base: PlayerEvent = {
  tenantId: newId<TenantId>(),
  viewId: newId(),
  seq: 0,
  videoId: newId<VideoId>(),
  viewerKey: 'k',
  accountId: null,
  type: 'beat',
  at: new Date(0),
  receivedAt: new Date(0),
  positionMs: 0,
  playedMs: 0,
  stalledMs: 0,
  startupMs: null,
  bitrateBps: null,
  errorCode: null,
  deviceClass: null,
};
const events: PlayerEvent[] = [
  { ...base, seq: 0, type: 'start', at: new Date(1_000) },
  { ...base, seq: 1, type: 'first-frame', at: new Date(1_400), startupMs: 400 },
  { ...base, seq: 2, type: 'stall', at: new Date(6_000), playedMs: 4_000, stalledMs: 500, positionMs: 4_000 },
  { ...base, seq: 3, type: 'end', at: new Date(9_000), playedMs: 3_000, positionMs: 7_000 },
];

test('a view is the same in whatever order its events come', () => {
  const [view] = foldEvents(events);
  expect(view).toMatchObject({
    startedAt: new Date(1_000),
    lastAt: new Date(9_000),
    endedAt: new Date(9_000),
    playedMs: 7_000,
    stalledMs: 500,
    stalls: 1,
    startupMs: 400,
    positionMs: 7_000,
    lastSeq: 3,
    failed: false,
  });
  expect(foldEvents(events.toReversed())).toEqual([view]);
});

test('views are kept apart, in the order in which they are locked', () => {
  const other = { ...base, viewId: '00000000-0000-7000-8000-000000000000' };
  expect(foldEvents([...events, other]).map((view) => view.viewId)).toEqual([other.viewId, base.viewId]);
});

test('an error is a failure unless it is the end of a right to watch', () => {
  const failed = (errorCode: string | null): boolean | undefined =>
    foldEvents([{ ...base, type: 'error', errorCode }])[0]?.failed;
  expect([failed('bufferStalledError'), failed('LEVEL_LOAD_ERROR'), failed(null)]).toEqual([true, true, true]);
  for (const code of ['TOKEN_LEFT', 'EXPIRED', 'SIGNED_OUT', 'LEASE_UNKNOWN', 'access.denied', 'DENIED']) {
    expect([code, isRefusal(code), failed(code)]).toEqual([code, true, false]);
  }
});

test("a player's clock is held to two minutes around receipt", () => {
  expect(clampTime(50, 60)).toBe(50);
  expect(clampTime(0, 1_000_000)).toBe(880_000);
  expect(clampTime(9_000_000, 1_000_000)).toBe(1_120_000);
});
