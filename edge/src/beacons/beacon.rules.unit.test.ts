import { newId } from '@streamgate/kernel/ids';
import { expect, test } from 'vitest';
import { parseBeacon } from './beacon.rules.ts';

const event = { seq: 1, type: 'beat', atMs: 1_000, positionMs: 5_000, playedMs: 4_000, stalledMs: 0 };
const beacon = { leaseId: newId(), viewId: newId(), events: [event] };
const parse = (changes: object) => parseBeacon(JSON.stringify({ ...beacon, ...changes }));

test('a beacon comes through as it is', () => {
  expect(parse({})).toEqual(beacon);
});

test('figures that cannot be true are cut', () => {
  const wild = { ...event, positionMs: 1e12, playedMs: 1e9, stalledMs: 1e9, startupMs: 1e9, bitrateBps: 1e12, atMs: 1.6 };
  expect(parse({ events: [wild] })?.events[0]).toEqual({
    ...event,
    atMs: 2,
    positionMs: 172_800_000,
    playedMs: 600_000,
    stalledMs: 600_000,
    startupMs: 600_000,
    bitrateBps: 1_000_000_000,
  });
});

test('what was not asked for is left behind', () => {
  expect(parse({ tenantId: newId(), events: [{ ...event, accountId: 'x' }] })).toEqual(beacon);
});

test.each([
  [{ events: [] }],
  [{ events: Array.from({ length: 201 }, () => event) }],
  [{ viewId: 'x' }],
  [{ events: [{ ...event, type: 'other' }] }],
  [{ events: [{ ...event, playedMs: -1 }] }],
  [{ events: [{ ...event, seq: 1.5 }] }],
  [{ events: [{ ...event, positionMs: null }] }],
  [{ events: [{ ...event, errorCode: 'a\nb' }] }],
  [{ events: 'x' }],
])('%j is refused', (changes) => {
  expect(parse(changes)).toBeNull();
});

test('text that is not JSON is refused', () => {
  expect(parseBeacon('{')).toBeNull();
  expect(parseBeacon('null')).toBeNull();
});
