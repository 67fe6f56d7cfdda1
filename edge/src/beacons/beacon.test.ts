import { newId } from '@streamgate/kernel/ids';
import { endLease } from '@streamgate/playback-lease/lease-store';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { putTestAsset, type TestAsset } from '../../test/test-asset.ts';
import { type HeldLease, startTestEdge, type TestEdge, VIEWER_ORIGIN } from '../../test/test-edge.ts';

let edge: TestEdge;
let asset: TestAsset;

beforeAll(async () => {
  edge = await startTestEdge();
  asset = await putTestAsset(edge.store, { masterKey: edge.masterKey });
});
afterAll(() => edge[Symbol.asyncDispose]());

const event = { seq: 1, type: 'beat', atMs: 1_000, positionMs: 5_000, playedMs: 4_000, stalledMs: 0 };
const bodyFor = (held: HeldLease, changes: object = {}): string =>
  JSON.stringify({ leaseId: held.lease.id, viewId: held.lease.viewId, events: [event], ...changes });
const post = (body: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${edge.url}/beacons`, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });

/** The batch that reached the stream for this view; the stream is shared, so it is looked for. */
async function batchOf(viewId: string): Promise<unknown> {
  for (const [, fields] of await edge.redis.xrevrange('beacons', '+', '-', 'COUNT', 500)) {
    const batch: { viewId: string } = JSON.parse(fields[1] ?? '{}');
    if (fields[0] === 'batch' && batch.viewId === viewId) return batch;
  }
  return null;
}

test('a batch reaches analytics with who and what from the lease', async () => {
  const held = await edge.grant(asset);
  const userAgent = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Mobile/15E148';
  expect((await post(bodyFor(held), { ...held.auth, 'user-agent': userAgent })).status).toBe(204);
  expect(await batchOf(held.lease.viewId)).toEqual({
    tenantId: asset.tenantId,
    videoId: held.lease.videoId,
    viewId: held.lease.viewId,
    accountId: held.lease.accountId,
    deviceId: held.lease.deviceId,
    receivedAtMs: expect.any(Number),
    deviceClass: 'mobile',
    events: [event],
  });
});

test('a page on its way out sends plain text with the token inside', async () => {
  const held = await edge.grant(asset);
  const response = await post(bodyFor(held, { token: held.token }), {
    'content-type': 'text/plain;charset=UTF-8',
    origin: VIEWER_ORIGIN,
  });
  expect(response.status).toBe(204);
  expect(response.headers.get('access-control-allow-credentials')).toBe('true');
  expect(await batchOf(held.lease.viewId)).not.toBeNull();
});

test('a lease that has ended may still tell how it went', async () => {
  const held = await edge.grant(asset);
  await endLease(edge.redis, held.lease.id, { code: 'TOKEN_LEFT', message: 'Gone.' });
  expect((await post(bodyFor(held), held.auth)).status).toBe(204);
  expect(await batchOf(held.lease.viewId)).not.toBeNull();
});

test("no token, another lease's token, another's view and an unknown lease reach nobody", async () => {
  const held = await edge.grant(asset);
  const other = await edge.grant(asset);
  expect((await post(bodyFor(held))).status).toBe(401);
  expect((await post(bodyFor(held), other.auth)).status).toBe(401);
  expect((await post(bodyFor(held, { viewId: other.lease.viewId }), held.auth)).status).toBe(400);
  await edge.redis.del(`lease:${other.lease.id}`);
  expect((await post(bodyFor(other), other.auth)).status).toBe(403);
  expect(await batchOf(held.lease.viewId)).toBeNull();
  expect(await batchOf(other.lease.viewId)).toBeNull();
});

test.each([
  ['not JSON', '{', 'application/json', 400],
  ['no events', JSON.stringify({ leaseId: newId(), viewId: newId(), events: [] }), 'application/json', 400],
  ['empty', '', 'text/plain', 400],
  ['too long', 'x'.repeat(65_537), 'text/plain', 413],
  ['a form', 'a=b', 'application/x-www-form-urlencoded', 415],
])('a body that is %s is refused with a code', async (_name, body, type, status) => {
  const response = await post(body, { 'content-type': type });
  expect(response.status).toBe(status);
  expect(await response.json()).toEqual({ code: expect.stringMatching(/^[A-Z_]+$/), message: expect.any(String) });
});
