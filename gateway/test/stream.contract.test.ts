import { createTestRedis, type TestRedis } from '@streamgate/testing/redis';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MODES, type StartedGateway, startGateway } from './start-gateway.ts';
import { createTestSubgraphs, type TestSubgraphs } from './test-subgraphs.ts';

let redis: TestRedis;
beforeAll(async () => {
  redis = await createTestRedis();
});
afterAll(() => redis[Symbol.asyncDispose]());

const CHANGES =
  'subscription ($id: ID) { change: assetChanged(videoId: $id) { asset { percent: progressPercent __typename } videoId } }';

describe.each(MODES)('subscriptions (%s)', (mode) => {
  let subgraphs: TestSubgraphs;
  let gateway: StartedGateway;
  beforeAll(async () => {
    subgraphs = await createTestSubgraphs();
    gateway = await startGateway(subgraphs.all, { redis: redis.redis, mode });
  });
  afterAll(() => gateway[Symbol.asyncDispose]());

  const open = (query: string, variables = {}, init: RequestInit = {}): Promise<Response> =>
    fetch(`${gateway.url}/graphql/stream`, {
      method: 'POST',
      ...init,
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...init.headers },
      body: JSON.stringify({ query, variables }),
    });

  test('stream every event in the shape that was asked for, then complete', async () => {
    const response = await open(CHANGES, { id: 'v9' });
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    const text = await response.text();
    const events = [...text.matchAll(/event: next\ndata: (.*)\n/g)].map((match) => JSON.parse(match[1] ?? ''));
    expect(events.map(({ data }) => data.change)).toEqual(
      [10, 20, 30].map((percent) => ({ asset: { percent, __typename: 'Asset' }, videoId: 'v9' })),
    );
    expect(text).toMatch(/event: complete\ndata: ?\n\n$/);
  });

  test('work as GET as well', async () => {
    const search = new URLSearchParams({ query: CHANGES, variables: '{"id":"v2"}' });
    const response = await fetch(`${gateway.url}/graphql/stream?${search}`, { headers: { accept: 'text/event-stream' } });
    expect(await response.text()).toContain('"videoId":"v2"');
  });

  test('work at /graphql for clients that only know that address', async () => {
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query: CHANGES }),
    });
    expect(await response.text()).toMatch(/event: next\ndata: .*\n\nevent: complete/);
  });

  test('carry the headers that our apps need', async () => {
    const response = await open(CHANGES, {}, { headers: { origin: 'http://localhost:4001' } });
    expect(response.headers.get('access-control-allow-origin')).toBe('http://localhost:4001');
    expect(response.headers.get('access-control-allow-credentials')).toBe('true');
    expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    await response.body?.cancel();
  });

  test('know who asks', async () => {
    const token = await subgraphs.identity.sign();
    await (await open(CHANGES, {}, { headers: { authorization: `Bearer ${token}` } })).text();
    expect(subgraphs.calls.at(-1)?.context.caller.sessionId).toBe(subgraphs.identity.state.sessionId);
  });

  test.each([
    ['without a good token', CHANGES, 401, 'UNAUTHENTICATED', { authorization: 'Bearer nope' }],
    [
      'that select from two subgraphs',
      'subscription { assetChanged { asset { id } ... on AssetChange { asset { state } } } me: __typename }',
      400,
      'INVALID_QUERY',
      {},
    ],
    ['that are queries', '{ __typename }', 400, 'USE_STREAM', {}],
    ['that do not parse', 'subscription {', 400, 'MALFORMED_QUERY', {}],
    ['of unknown fields', 'subscription { nope }', 400, 'INVALID_QUERY', {}],
    ['that are too deep', `subscription { assetChanged { ${'... { '.repeat(3)} asset { id } ${'} '.repeat(3)} } }`, 200, '', {}],
  ])('%s are refused', async (_name, query, status, code, headers) => {
    const response = await open(query, {}, { headers });
    expect(response.status).toBe(status);
    if (status === 200) return response.body?.cancel();
    const { errors } = (await response.json()) as { errors: { extensions: { code: string; requestId: string } }[] };
    expect(errors[0]?.extensions).toEqual({ code, requestId: response.headers.get('x-request-id') });
  });

  test('are at most thirty for one caller, and one that ended makes room', async () => {
    const left = new AbortController();
    const token = await subgraphs.identity.sign();
    const headers = { authorization: `Bearer ${token}` };
    const begin = () => open(CHANGES, { id: 'endless' }, { signal: left.signal, headers });
    const opened = await Promise.all(Array.from({ length: 30 }, begin));
    expect(opened.map(({ status }) => status)).toEqual(Array(30).fill(200));
    const refused = await begin();
    expect(refused.status).toBe(429);
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] });
    await opened[0]?.body?.cancel();
    await expect.poll(async () => (await open(CHANGES, { id: 'v1' }, { headers })).status, { timeout: 5_000 }).toBe(200);
    left.abort();
  });

  test('end in the subgraph when the client leaves', async () => {
    const left = new AbortController();
    const response = await open(CHANGES, { id: 'endless' }, { signal: left.signal });
    const reader = response.body?.getReader();
    await reader?.read();
    const requestId = response.headers.get('x-request-id');
    const { signal } = subgraphs.calls.find(({ context }) => context.caller.requestId === requestId)?.context ?? {};
    expect(signal?.aborted).toBe(false);
    left.abort();
    await expect.poll(() => signal?.aborted, { timeout: 5_000 }).toBe(true);
    const events = () => subgraphs.calls.filter(({ context }) => context.caller.requestId === requestId).length;
    const before = events();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(events() - before).toBeLessThan(3);
  });
});

test('a stream ends with its session, and says so', { timeout: 30_000 }, async () => {
  const own = await createTestSubgraphs();
  await using other = await startGateway(own.all, { redis: redis.redis, mode: 'in-process' });
  const response = await fetch(`${other.url}/graphql/stream`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await own.identity.sign()}` },
    body: JSON.stringify({ query: CHANGES, variables: { id: 'endless' } }),
  });
  own.identity.state.sessionEnded = true;
  const text = await response.text();
  expect(text).toMatch(/"code":"UNAUTHENTICATED".*\n\nevent: complete\ndata: ?\n\n$/);
  expect(text).toContain('"videoId":"endless"');
});
