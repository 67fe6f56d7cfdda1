import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { visitor } from '@streamgate/testing/callers';
import { createTestRedis, type TestRedis } from '@streamgate/testing/redis';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createHttpTransport } from '../src/transport/http-transport.ts';
import { MODES, type Mode, startGateway } from './start-gateway.ts';
import { createTestSubgraphs, type Overrides } from './test-subgraphs.ts';

let redis: TestRedis;
beforeAll(async () => {
  redis = await createTestRedis();
});
afterAll(() => redis[Symbol.asyncDispose]());

const SECRETS = /SELECT|relation|hunter2|postgres|127\.0\.0\.1|P2028|node_modules|stack|secret\.ts|subgraph|serviceName|media/i;
const sql = (): never => {
  throw Object.assign(new Error('SELECT * FROM accounts: relation does not exist (postgres://root:hunter2@db)'), {
    extensions: { code: 'P2028', stacktrace: ['at secret.ts:1'] },
  });
};
const hang = (): Promise<never> => new Promise(() => {});
const FAST = { GATEWAY_QUERY_DEADLINE_MS: '300' };

const started = async (mode: Mode, overrides: Overrides, source = {}) => {
  const subgraphs = await createTestSubgraphs(overrides);
  return { subgraphs, gateway: await startGateway(subgraphs.all, { redis: redis.redis, mode, source }) };
};

describe.each(MODES)('when a subgraph fails (%s)', (mode) => {
  test('its secrets stay inside, and the rest is answered', async () => {
    const { gateway } = await started(mode, { media: { Video: { asset: sql } } });
    const { data, errors, text, status } = await gateway.ask(
      '{ catalogue(first: 2) { edges { node { id asset { id } gated } } } }',
    );
    expect(status).toBe(200);
    expect(data.catalogue.edges.map((edge: { node: object }) => edge.node)).toEqual([
      { id: 'v0', asset: null, gated: false },
      { id: 'v1', asset: null, gated: true },
    ]);
    expect(errors.map(({ path }) => path?.join('.'))).toEqual(['catalogue.edges.0.node.asset', 'catalogue.edges.1.node.asset']);
    for (const error of errors) {
      expect(Object.keys(error).sort()).toEqual(['extensions', 'message', 'path']);
      expect(error.extensions).toEqual({ code: 'INTERNAL', requestId: expect.any(String) });
    }
    expect(text).not.toMatch(SECRETS);
    await gateway[Symbol.asyncDispose]();
  });

  test('an entity that is in the list twice gets its error in both places', async () => {
    const { gateway } = await started(mode, {
      content: { Video: { __resolveReference: async ({ id }: { id: string }) => (id === 'v1' ? sql() : { id, title: id }) } },
    });
    const { data, errors } = await gateway.ask('{ tenant { overview { topVideos { video { id } views } totals { views } } } }');
    expect(data.tenant.overview.topVideos).toHaveLength(3);
    expect(errors).toBeUndefined();
    const failed = await gateway.ask('{ tenant { overview { totals { views } topVideos { video { title } } } } }');
    expect(failed.data.tenant.overview).toBeNull();
    expect(failed.errors.map(({ path }) => path?.join('.')).sort()).toEqual([
      'tenant.overview.topVideos.0.video',
      'tenant.overview.topVideos.2.video',
    ]);
    await gateway[Symbol.asyncDispose]();
  });

  test('a missing entity makes null what may be null, and the answer says so', async () => {
    const { gateway } = await started(mode, {
      identity: {
        Query: { me: () => ({ account: { id: 'a', displayName: 'A', wallets: [] }, memberships: [], permissions: [] }) },
      },
    });
    const { data, errors } = await gateway.ask('{ me { account { displayName history { positionMs video { title } } } } }');
    expect(data.me.account).toEqual({ displayName: 'A', history: null });
    expect(errors).toEqual([
      {
        message: expect.any(String),
        path: ['me', 'account', 'history', 2, 'video', 'title'],
        extensions: { code: 'INCOMPLETE', requestId: expect.any(String) },
      },
    ]);
    await gateway[Symbol.asyncDispose]();
  });

  test('one that hangs costs its fields after the deadline, not the answer', async () => {
    const { gateway, subgraphs } = await started(mode, { media: { Video: { asset: hang } } }, FAST);
    const begin = performance.now();
    const { data, errors } = await gateway.ask('{ video(id: "v1") { title asset { id } stats { views } } }');
    expect(performance.now() - begin).toBeLessThan(4_500);
    expect(data.video).toEqual({ title: 'Film v1', asset: null, stats: { views: 1 } });
    expect(errors).toMatchObject([{ path: ['video', 'asset'], extensions: { code: 'DEADLINE' } }]);
    const { signal } = subgraphs.calls.filter(({ name }) => name === 'media').at(-1)?.context ?? {};
    await expect.poll(() => signal?.aborted).toBe(true);
    await gateway[Symbol.asyncDispose]();
  });

  test('one that hangs again and again is left alone for a while', async () => {
    const { gateway } = await started(mode, { media: { Video: { asset: hang } } }, FAST);
    const ask = () => gateway.ask('{ video(id: "v1") { title asset { id } } }');
    await Promise.all(Array.from({ length: 5 }, ask));
    const { errors } = await ask();
    expect(errors).toMatchObject([{ extensions: { code: 'UNAVAILABLE' } }]);
    await gateway[Symbol.asyncDispose]();
  });

  test('nobody is told who they are while identity does not answer', async () => {
    const { gateway } = await started(mode, { identity: { Query: { resolveCaller: sql } } });
    const { status, errors, headers } = await gateway.ask('{ videoCounts { count } }');
    expect([status, errors[0]?.extensions.code, headers.get('retry-after')]).toEqual([503, 'UNAVAILABLE', '2']);
    await gateway[Symbol.asyncDispose]();
  });

  test('the work stops when the client leaves', async () => {
    const { gateway, subgraphs } = await started(mode, { media: { Video: { asset: hang } } });
    const left = new AbortController();
    const asked = fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ video(id: "v1") { asset { id } } }' }),
      signal: left.signal,
    }).catch(() => null);
    const signalOf = () => subgraphs.calls.find(({ name }) => name === 'media')?.context.signal;
    await expect.poll(signalOf, { timeout: 5_000 }).toBeDefined();
    left.abort();
    await asked;
    await expect.poll(() => signalOf()?.aborted, { timeout: 2_000 }).toBe(true);
    await gateway[Symbol.asyncDispose]();
  });
});

describe('a list', () => {
  test.each(MODES)('asks each subgraph once, and each entity once (%s)', async (mode) => {
    const asked: string[][] = [];
    const { gateway, subgraphs } = await started(mode, {
      identity: {
        Tenant: {
          __resolveReference: ({ id }: { id: string }) => {
            asked.at(-1)?.push(id);
            return { id, name: id, slug: id, createdAt: new Date(0) };
          },
        },
      },
    });
    for (const first of [3, 60]) {
      asked.push([]);
      subgraphs.calls.length = 0;
      const { data } = await gateway.ask(
        `{ catalogue(first: ${first}) { edges { node { tenant { name } asset { id } stats { views } } } } }`,
      );
      expect(data.catalogue.edges).toHaveLength(first);
      const called = subgraphs.calls.filter(({ context }) => !context.internal).map(({ name }) => name);
      expect(called.sort()).toEqual(['analytics', 'content', 'identity', 'media']);
    }
    expect(asked).toEqual([
      ['t0', 't1', 't2'],
      ['t0', 't1', 't2'],
    ]);
    await gateway[Symbol.asyncDispose]();
  });
});

describe('over HTTP', () => {
  test('a subgraph that was replaced is found again, and what is not a query is not repeated', async () => {
    const seen: string[] = [];
    let drop = 0;
    const server = createServer((request, response) => {
      request.setEncoding('utf8').on('data', (body: string) => seen.push(body));
      request.on('end', () => {
        if (drop-- > 0) request.socket.destroy();
        else response.setHeader('content-type', 'application/json').end('{"data":{"x":1}}');
      });
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const { port } = server.address() as AddressInfo;
    const transport = createHttpTransport(new Map([['media', `http://127.0.0.1:${port}/graphql`]]), 'a'.repeat(32));
    const call = { caller: visitor(null), deadline: Date.now() + 5_000 };
    const ask = (query: string) => transport.execute('media', { query }, call, new AbortController().signal);
    drop = 1;
    expect(await ask('{ x }')).toEqual({ data: { x: 1 } });
    expect(seen).toHaveLength(2);
    drop = 1;
    await expect(ask('mutation { x }')).rejects.toThrow();
    expect(seen).toHaveLength(3);
    await transport.close();
    server.close();
  });

  test('a gateway whose secret is another gets nothing', async () => {
    const subgraphs = await createTestSubgraphs();
    const source = { STREAMGATE_INTERNAL_SECRET: 'another secret of thirty-two characters' };
    await using gateway = await startGateway(subgraphs.all, { redis: redis.redis, mode: 'http', source });
    const { status, errors } = await gateway.ask('{ videoCounts { count } }');
    expect([status, errors[0]?.extensions.code]).toEqual([503, 'UNAVAILABLE']);
    expect(subgraphs.calls).toEqual([]);
  });
});
