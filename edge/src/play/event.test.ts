import { endLease, renewLease } from '@streamgate/playback-lease/lease-store';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { putTestAsset, type TestAsset } from '../../test/test-asset.ts';
import { type HeldLease, startTestEdge, type TestEdge } from '../../test/test-edge.ts';

let edge: TestEdge;
let asset: TestAsset;

beforeAll(async () => {
  edge = await startTestEdge();
  asset = await putTestAsset(edge.store, { masterKey: edge.masterKey });
});
afterAll(() => edge[Symbol.asyncDispose]());

/** Opens the stream; the promise holds everything that was told until it ended. */
async function listen(held: HeldLease): Promise<{ first: string; rest: Promise<string> }> {
  const response = await fetch(`${held.url}/events`, { headers: held.auth });
  expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  const first = (await reader?.read())?.value ?? '';
  const readRest = async (): Promise<string> => {
    let text = '';
    for (let next = await reader?.read(); next?.done === false; next = await reader?.read()) text += next.value;
    return text;
  };
  return { first, rest: readRest() };
}

test('a lease that ends is told at once, with the reason, and the stream closes', async () => {
  const held = await edge.grant(asset);
  const { first, rest } = await listen(held);
  expect(first).toContain('retry:');
  const startedAt = performance.now();
  await endLease(edge.redis, held.lease.id, { code: 'TOKEN_LEFT', message: 'The token left your wallet.' });
  expect(await rest).toBe('event: lease-ended\ndata: {"code":"TOKEN_LEFT","message":"The token left your wallet."}\n\n');
  expect(performance.now() - startedAt).toBeLessThan(10_000);
});

test('every page that holds the lease is told, and nobody else', async () => {
  const held = await edge.grant(asset);
  const other = await edge.grant(asset, { expiresAtMs: edge.now() + 1_500 });
  const [one, two, three] = await Promise.all([listen(held), listen(held), listen(other)]);
  await endLease(edge.redis, held.lease.id, { code: 'SIGNED_OUT', message: 'You signed out.' });
  expect(await one?.rest).toContain('SIGNED_OUT');
  expect(await two?.rest).toContain('SIGNED_OUT');
  expect(await three?.rest).not.toContain('SIGNED_OUT');
});

test('a lease that runs out unrenewed ends the stream; a renewed one goes on', async () => {
  const left = await edge.grant(asset, { expiresAtMs: edge.now() + 300 });
  expect(await (await listen(left)).rest).toContain('"code":"EXPIRED"');

  const renewed = await edge.grant(asset, { expiresAtMs: edge.now() + 300 });
  const stream = await listen(renewed);
  await renewLease(edge.redis, { ...renewed.lease, expiresAtMs: edge.now() + 60_000 }, edge.now());
  const state = await Promise.race([stream.rest, new Promise<string>((done) => setTimeout(() => done('open'), 900))]);
  expect(state).toBe('open');
  await endLease(edge.redis, renewed.lease.id, { code: 'GIVEN_BACK', message: 'Given back.' });
  expect(await stream.rest).toMatch(/: still here\n\nevent: lease-ended\n/);
});

test('an end that was told while nobody could hear is found at the next look', async () => {
  const held = await edge.grant(asset, { expiresAtMs: edge.now() + 500 });
  const { rest } = await listen(held);
  const ended = { ...held.lease, ended: { code: 'GATE_CHANGED', message: 'Another token is needed now.' } };
  await edge.redis.set(`lease:${held.lease.id}`, JSON.stringify(ended), 'KEEPTTL');
  expect(await rest).toContain('GATE_CHANGED');
});

test('stopping the edge closes open streams', async () => {
  await using own = await startTestEdge();
  const other = await putTestAsset(own.store, { masterKey: own.masterKey });
  const { rest } = await listen(await own.grant(other));
  const startedAt = performance.now();
  await own.stop();
  expect(await rest.catch(() => '')).not.toContain('lease-ended');
  expect(performance.now() - startedAt).toBeLessThan(4_500);
});
