import { createTestRedis, type TestRedis } from '@streamgate/testing/redis';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cookieNameFor } from '../src/http/refresh-cookie.ts';
import { type AskOptions, type StartedGateway, startGateway } from './start-gateway.ts';
import { createTestSubgraphs, type TestSubgraphs } from './test-subgraphs.ts';

let redis: TestRedis;
let subgraphs: TestSubgraphs;
let gateway: StartedGateway;

beforeAll(async () => {
  redis = await createTestRedis();
  subgraphs = await createTestSubgraphs();
  gateway = await startGateway(subgraphs.all, { redis: redis.redis });
});
afterAll(async () => {
  await gateway[Symbol.asyncDispose]();
  await redis[Symbol.asyncDispose]();
});

const bearer = (token: string): AskOptions => ({ headers: { authorization: `Bearer ${token}` } });
const ME = '{ me { account { id } permissions } }';

describe('who asks', () => {
  test('a good access token makes the signed-in person', async () => {
    const { state, sign } = subgraphs.identity;
    const { data } = await gateway.ask(ME, bearer(await sign()));
    expect(data.me.account.id).toBe(state.accountId);
    expect(data.me.permissions).toEqual(['videos:read', 'videos:write']);
  });

  test('nobody is a visitor, and the tenant header reaches the subgraphs resolved', async () => {
    const { data } = await gateway.ask(ME, { headers: { 'x-streamgate-tenant': 'aurora' } });
    expect(data.me).toBeNull();
    expect(subgraphs.calls.at(-1)?.context.caller.tenantId).toBe(subgraphs.identity.state.tenantId);
  });

  test('an API key makes a caller with its scopes and no account', async () => {
    await gateway.ask(ME, bearer(subgraphs.identity.state.apiKey));
    const { caller } = subgraphs.calls.at(-1)?.context ?? {};
    expect(caller).toMatchObject({ accountId: null, apiKeyId: 'key', permissions: ['videos:read'] });
  });

  test.each([
    ['that has run out', () => subgraphs.identity.sign({ endsInS: -5 })],
    ['for another audience', () => subgraphs.identity.sign({ aud: 'elsewhere' })],
    ['of another type', () => subgraphs.identity.sign({ typ: 'JWT' })],
    ['of an unknown key', () => subgraphs.identity.sign({ kid: 'nobody' })],
    ['of an unknown session', () => subgraphs.identity.sign({ sid: 'nobody' })],
    ['with an altered signature', async () => (await subgraphs.identity.sign()).replace(/.{6}$/, 'AAAAAA')],
    ['without a signature', async () => `${(await subgraphs.identity.sign()).split('.').slice(0, 2).join('.')}.`],
    ['that is none', async () => 'hello'],
    ['that is an unknown API key', async () => 'sg_live_00000000000000000000000000'],
  ])('a token %s is refused with UNAUTHENTICATED', async (_name, make) => {
    const before = subgraphs.calls.filter(({ context }) => !context.internal).length;
    const { status, errors, data } = await gateway.ask('{ videoCounts { count } }', bearer(await make()));
    expect([status, errors[0]?.extensions.code, data]).toEqual([401, 'UNAUTHENTICATED', undefined]);
    expect(subgraphs.calls.filter(({ context }) => !context.internal).length).toBe(before);
  });

  test('a header that is no Bearer is refused', async () => {
    const { status } = await gateway.ask('{ videoCounts { count } }', { headers: { authorization: 'Basic YTpi' } });
    expect(status).toBe(401);
  });

  test('a session that ends is refused at once after its own sign-out', async () => {
    const own = await createTestSubgraphs();
    await using other = await startGateway(own.all, { redis: redis.redis });
    const options = bearer(await own.identity.sign());
    expect((await other.ask(ME, options)).data.me).not.toBeNull();
    expect((await other.ask('mutation { signOut }', options)).data.signOut).toBe(true);
    expect((await other.ask(ME, options)).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await other.ask('mutation { refreshSession { __typename } }', options)).data.refreshSession).toBeTruthy();
  });

  test('fields for the gateway alone do not exist for clients', async () => {
    for (const field of ['signingKeys', 'resolveCaller { tenantId }', '_service { sdl }'])
      expect((await gateway.ask(`{ ${field} }`)).errors[0]?.extensions.code).toBe('INVALID_QUERY');
  });
});

describe('the refresh cookie', () => {
  const REFRESH = 'mutation { refreshSession { __typename ... on Refusal { code } } }';
  const cookie = { cookie: 'sg_refresh=old' };

  test('goes to identity alone, and comes back out of reach of scripts', async () => {
    const { headers, data, extensions } = await gateway.ask(REFRESH, { headers: cookie });
    expect(data.refreshSession.__typename).toBe('SignedIn');
    expect(subgraphs.identity.state.seenRefresh.at(-1)).toBe('old');
    expect(headers.get('set-cookie')).toBe('sg_refresh=next; Max-Age=3600; Path=/graphql; HttpOnly; SameSite=Strict');
    expect(Object.keys(extensions)).toEqual(['cost']);
    subgraphs.calls.length = 0;
    await gateway.ask('{ videoCounts { count } chains { id } }', { headers: cookie });
    const clients = subgraphs.calls.filter(({ context }) => !context.internal);
    expect(clients.map(({ name, context }) => [name, context.refreshToken])).toEqual([
      ['content', null],
      ['web3', null],
    ]);
  });

  test('is Secure where the gateway is not a loopback address over http', async () => {
    await using other = await startGateway(subgraphs.all, {
      redis: redis.redis,
      source: { GATEWAY_URL: 'https://api.example.org' },
    });
    expect((await other.ask(REFRESH, { headers: cookie })).headers.get('set-cookie')).toContain('; Secure;');
  });

  test('is one for each app, so that a sign-in in the viewer does not take the console’s place', async () => {
    const [viewer, consoleApp] = ['http://localhost:4000', 'http://localhost:4001'];
    const own = cookieNameFor('sg_refresh', viewer);
    const { headers } = await gateway.ask(REFRESH, { headers: { cookie: `sg_refresh=plain; ${own}=mine`, origin: viewer } });
    expect(subgraphs.identity.state.seenRefresh.at(-1)).toBe('mine');
    expect(headers.get('set-cookie')).toMatch(new RegExp(`^${own}=next;`));
    await gateway.ask(REFRESH, { headers: { cookie: `${own}=mine`, origin: consoleApp } });
    expect(subgraphs.identity.state.seenRefresh.at(-1)).toBeNull();
  });

  test('is not read for a page of another site', async () => {
    const evil = 'https://evil.example';
    const all = ['http://localhost:4000', evil].map((origin) => `${cookieNameFor('sg_refresh', origin)}=old`).join('; ');
    await gateway.ask(REFRESH, { headers: { cookie: `sg_refresh=old; ${all}`, origin: evil } });
    expect(subgraphs.identity.state.seenRefresh.at(-1)).toBeNull();
    await gateway.ask(REFRESH, { headers: { cookie: all, origin: 'http://localhost:4000' } });
    expect(subgraphs.identity.state.seenRefresh.at(-1)).toBe('old');
  });
});

describe('what is asked', () => {
  const nested = (depth: number): string =>
    `{ video(id: "v1") { ${'related(first: 1) { '.repeat(depth)} id ${'} '.repeat(depth)} } }`;
  const many = (count: number, part: (index: number) => string): string =>
    `{ ${Array.from({ length: count }, (_, i) => part(i)).join(' ')} }`;
  const bomb = `{ ...F0 } ${Array.from({ length: 20 }, (_, i) => `fragment F${i} on Query { a${i}: videoCounts { count } ...F${i + 1} ...F${i + 1} }`).join(' ')}
    fragment F20 on Query { videoCounts { kind } }`;
  const CASES: [string, string, string, Record<string, unknown>?][] = [
    ['a query that does not parse', '{ video(', 'MALFORMED_QUERY'],
    ['no query', '', 'BAD_REQUEST'],
    ['a query with more than 2,500 tokens', many(2_600, () => '__typename'), 'MALFORMED_QUERY'],
    ['an unknown field', '{ nope }', 'INVALID_QUERY'],
    ['a query 13 levels deep', nested(11), 'QUERY_TOO_DEEP'],
    ['a hundred aliases', `{ video(id: "v1") ${many(100, (i) => `a${i}: id`)} }`, 'QUERY_TOO_COSTLY'],
    [
      'a hundred aliases of __typename',
      many(1, () => `video(id: "v1") ${many(100, (i) => `a${i}: __typename`)}`),
      'QUERY_TOO_COSTLY',
    ],
    ['more than 20 roots', many(21, () => '__typename'), 'QUERY_TOO_COSTLY'],
    ['a hundred directives', `{ video(id: "v1") ${many(100, () => 'id @include(if: true)')} }`, 'QUERY_TOO_COSTLY'],
    ['fragments that double twenty times', bomb, 'QUERY_TOO_COSTLY'],
    ['fragments in a circle', '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }', 'INVALID_QUERY'],
    ['a page size as a literal', '{ catalogue(first: 100000) { edges { node { id } } } }', 'QUERY_TOO_COSTLY'],
    [
      'a page size in a variable',
      'query ($n: Int) { catalogue(first: $n) { edges { node { id } } } }',
      'QUERY_TOO_COSTLY',
      { n: 100_000 },
    ],
    [
      'a page size in a default',
      'query ($n: Int = 100000) { catalogue(first: $n) { edges { node { id } } } }',
      'QUERY_TOO_COSTLY',
    ],
    ['pages within pages', '{ catalogue(first: 100) { edges { node { related(first: 100) { title } } } } }', 'QUERY_TOO_COSTLY'],
    ['the alias __proto__', '{ __proto__: videoCounts { count } }', 'QUERY_TOO_COSTLY'],
    ['a variable of the wrong type', 'query ($n: Int!) { catalogue(first: $n) { edges { cursor } } }', 'BAD_INPUT', { n: 'x' }],
    ['a missing variable', 'query ($n: Int!) { catalogue(first: $n) { edges { cursor } } }', 'BAD_INPUT'],
    ['two operations and no name', 'query A { __typename } query B { __typename }', 'OPERATION_NOT_FOUND'],
    ['a subscription', 'subscription { assetChanged { videoId } }', 'USE_STREAM'],
  ];
  test.each(CASES)('%s is refused', async (_name, query, code, variables = {}) => {
    const { status, errors, data, headers } = await gateway.ask(query, { variables });
    expect([status, errors[0]?.extensions.code, data]).toEqual([400, code, undefined]);
    expect(errors[0]?.extensions.requestId).toBe(headers.get('x-request-id'));
    expect(errors[0]?.message).toMatch(/[.)"]$/);
  });

  test('what is at the limits passes', async () => {
    expect((await gateway.ask(nested(10))).errors).toBeUndefined();
    expect(
      (await gateway.ask('{ catalogue(first: 100) { edges { node { id title tenant { name } asset { state } } } } }')).errors,
    ).toBeUndefined();
  });

  test('a huge flat query is refused with few words', async () => {
    const { errors } = await gateway.ask(`{ video(id: "v1") { ${'id '.repeat(2_400)} } }`);
    expect(errors?.length).toBeGreaterThan(0);
    expect(errors?.length).toBeLessThan(5);
  });

  test('the cost is told, and counts pages, joins and mutations', async () => {
    const cost = async (query: string, variables = {}) => (await gateway.ask(query, { variables })).extensions.cost.requested;
    await cost('{ videoCounts { count } }'); // Planned now: the first time costs more.
    expect(await cost('{ videoCounts { count } }')).toBe(11);
    const list = 'query ($n: Int!) { catalogue(first: $n) { edges { node { id asset { id } } } } }';
    await cost(list, { n: 1 });
    expect(await cost(list, { n: 1 })).toBe(5);
    expect(await cost(list, { n: 20 })).toBe(62);
  });

  test('a caller who has spent the budget waits, another does not', async () => {
    const own = await createTestSubgraphs();
    const source = { GATEWAY_BUDGET: '200', GATEWAY_BUDGET_PER_SECOND: '1', GATEWAY_TRUSTED_PROXIES: '127.0.0.1' };
    await using poor = await startGateway(own.all, { redis: redis.redis, source });
    const network = `203.0.113.${Math.floor(Math.random() * 250)}`;
    const from = (address: string): AskOptions => ({ headers: { 'x-forwarded-for': address } });
    const codes: (string | undefined)[] = [];
    for (let count = 0; count < 30; count++) {
      const { status, errors, headers } = await poor.ask('{ videoCounts { count } }', from(network));
      codes.push(errors?.[0]?.extensions.code);
      if (status === 429) expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    }
    expect(codes[0]).toBeUndefined();
    expect(codes.at(-1)).toBe('RATE_LIMITED');
    const other = `2001:db8:${Math.floor(Math.random() * 65_000).toString(16)}::1`;
    expect((await poor.ask('{ videoCounts { count } }', from(other))).status).toBe(200);
  });
});
