import { createTestRedis, type TestRedis } from '@streamgate/testing/redis';
import { auditServer } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type StartedGateway, startGateway } from './start-gateway.ts';
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

test('the GraphQL over HTTP audit finds no error', async () => {
  const results = await auditServer({ url: `${gateway.url}/graphql` });
  const errors = results.filter((result) => result.status === 'error');
  expect(errors.map((result) => result.name)).toEqual([]);
  expect(results.length).toBeGreaterThan(50);
});

describe('pages of other sites', () => {
  const preflight = (origin: string): Promise<Response> =>
    fetch(`${gateway.url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type,x-streamgate-tenant',
      },
    });

  test.each(['http://localhost:4000', 'http://localhost:4001'])('our app at %s may send cookies', async (origin) => {
    const { headers } = await preflight(origin);
    expect(headers.get('access-control-allow-origin')).toBe(origin);
    expect(headers.get('access-control-allow-credentials')).toBe('true');
    expect(headers.get('access-control-allow-headers')).toContain('x-streamgate-tenant');
    expect(headers.get('vary')).toMatch(/origin/i);
  });

  test('any other may call, but not with cookies', async () => {
    const { headers } = await preflight('https://shop.example');
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-allow-credentials')).toBeNull();
  });

  test.each([
    ['a form', { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'query={__typename}' }],
    ['plain text', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{"query":"{__typename}"}' }],
  ])('%s without a preflight is refused', async (_name, init) => {
    const response = await fetch(`${gateway.url}/graphql`, init);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(await response.text()).not.toContain('"data"');
  });

  test('a link is refused', async () => {
    const response = await fetch(`${gateway.url}/graphql?query={__typename}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });
});

describe('broken requests', () => {
  const post = (body: string, headers = {}): Promise<Response> =>
    fetch(`${gateway.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });

  test.each([
    ['no JSON', '{"query":'],
    ['a list', '[{"query":"{__typename}"}]'],
    ['a number', '5'],
    ['a query that is no text', '{"query":{"a":1}}'],
    ['variables that are no object', '{"query":"{__typename}","variables":"x"}'],
    ['more than 256 KiB', JSON.stringify({ query: '{__typename}', variables: { a: 'x'.repeat(300_000) } })],
  ])('%s is refused with a code and no trace', async (_name, body) => {
    const response = await post(body);
    const text = await response.text();
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    expect(JSON.parse(text).errors[0].extensions.code).toMatch(/^(BAD_REQUEST|BAD_INPUT)$/);
    expect(text).not.toMatch(/at .*:\d+:\d+|node_modules|stack/);
  });
});

describe('beside the graph', () => {
  test('it says that it lives, is ready, and how it does', async () => {
    expect((await fetch(`${gateway.url}/livez`)).status).toBe(200);
    expect((await fetch(`${gateway.url}/readyz`)).status).toBe(200);
    await gateway.ask('{ videoCounts { count } }');
    const figures = await (await fetch(`${gateway.url}/metrics`)).text();
    expect(figures).toMatch(/streamgate_gateway_request_seconds_count\{kind="query",outcome="ok"\} \d+/);
    expect(figures).toMatch(/streamgate_gateway_subgraph_call_seconds_count\{subgraph="content",outcome="answered"\} \d+/);
  });

  test('it publishes the signing keys, and only their public half', async () => {
    const keys = (await (await fetch(`${gateway.url}/.well-known/jwks.json`)).json()) as { keys: Record<string, string>[] };
    expect(keys.keys[0]).toMatchObject({ kty: 'OKP', crv: 'Ed25519' });
    expect(keys.keys[0]).not.toHaveProperty('d');
  });

  test('a browser gets an explorer that loads nothing from elsewhere', async () => {
    const page = await fetch(`${gateway.url}/graphql`, { headers: { accept: 'text/html' } });
    const html = await page.text();
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    const files = [...html.matchAll(/(?:src|href)="(?!data:,)([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(files.length).toBeGreaterThan(2);
    for (const file of [...files, '/graphql/explorer/graphql.worker.js']) {
      expect(file).toMatch(/^\/graphql\/explorer\//);
      expect((await fetch(`${gateway.url}${file}`)).status).toBe(200);
    }
    expect((await fetch(`${gateway.url}/graphql/explorer/constructor`)).status).toBe(404);
  });
});
