import { newId } from '@streamgate/kernel/ids';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CallerClaims, signCaller } from '../caller.ts';
import { createLogger } from '../logger.ts';
import { buildSchema } from './build-schema.ts';
import { hashBody } from './graph-request.ts';
import { CALLER_HEADER, serveSubgraph } from './serve-subgraph.ts';

const SECRET = 'a secret of at least thirty-two characters';
const clock = { now: () => Date.now() };
const sdl = 'type Query { hello: String, slow: String } type Subscription { never: Int }';
const resolvers = {
  Query: { hello: () => 'hi', slow: () => new Promise((resolve) => setTimeout(resolve, 300, 'done')) },
  Subscription: {
    never: {
      async *subscribe(_root: unknown, _args: unknown, { signal }: { signal: AbortSignal }) {
        yield { never: 1 };
        await new Promise((resolve) => signal.addEventListener('abort', resolve));
      },
    },
  },
};
const start = async () => {
  const subgraph = { name: 'media', schema: buildSchema(sdl, resolvers), contextFor: <C>(base: C) => base } as const;
  const log = createLogger('test', 'silent');
  const server = serveSubgraph(subgraph, { host: '127.0.0.1', port: 0, secret: SECRET, clock, log });
  await server.start();
  return server;
};
let server: Awaited<ReturnType<typeof start>>;
beforeAll(async () => {
  server = await start();
});
afterAll(() => server.stop());

const caller = {
  requestId: newId(),
  tenantId: null,
  accountId: null,
  sessionId: null,
  apiKeyId: null,
  permissions: [],
  wallets: [],
  network: '127.0.0.1',
  userAgent: 'test',
};
const HELLO = '{"query":"{ hello }"}';
const claims = (body: string, over: Partial<CallerClaims> = {}): CallerClaims => ({
  caller,
  aud: 'media',
  exp: Date.now() + 5_000,
  body: hashBody(body),
  ...over,
});
const post = (body: string, token: string | null, headers: Record<string, string> = {}, url = server.url()): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token === null ? {} : { [CALLER_HEADER]: token }), ...headers },
    body,
  });
const sign = (body: string, over?: Partial<CallerClaims>): string => signCaller(SECRET, claims(body, over));

test('a signed call is answered', async () => {
  const response = await post(HELLO, sign(HELLO));
  expect([response.status, await response.json()]).toEqual([200, { data: { hello: 'hi' } }]);
});

test.each([
  ['no signature', HELLO, () => null],
  ['a signature that has run out', HELLO, () => sign(HELLO, { exp: Date.now() - 1 })],
  ['a signature for another subgraph', HELLO, () => sign(HELLO, { aud: 'web3' })],
  ['a body altered after signing', '{"query":"{ hello } "}', () => sign(HELLO)],
  ['a signature with another secret', HELLO, () => signCaller('another secret of thirty-two characters', claims(HELLO))],
])('%s is refused with 401', async (_name, body, token) => {
  const response = await post(body, token());
  expect(response.status).toBe(401);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNSIGNED' } }] });
});

test.each(['x-user-id', 'x-tenant-id', 'authorization', 'x-streamgate-tenant'])(
  'the header %s gives nobody anything',
  async (name) => {
    expect((await post(HELLO, null, { [name]: 'owner' })).status).toBe(401);
  },
);

test('what is no request is refused before anything is looked at', async () => {
  expect((await post('[]', sign('[]'))).status).toBe(400);
  expect((await post('{', sign('{'))).status).toBe(400);
  expect((await post(HELLO, sign(HELLO), { 'content-type': 'text/plain' })).status).toBe(415);
  expect((await fetch(server.url())).status).toBe(404);
});

test('a stream needs a signature too', async () => {
  const body = '{"query":"subscription { never }"}';
  expect((await post(body, null, { accept: 'text/event-stream' })).status).toBe(401);
});

test('it stops with a running request answered and endless streams broken off', async () => {
  const other = await start();
  const stream = '{"query":"subscription { never }"}';
  const events = await post(stream, sign(stream), { accept: 'text/event-stream' }, other.url());
  const reader = events.body?.getReader();
  await reader?.read();
  const slow = '{"query":"{ slow }"}';
  const answer = post(slow, sign(slow), {}, other.url());
  await new Promise((resolve) => setTimeout(resolve, 100));
  const begin = performance.now();
  await other.stop();
  expect(performance.now() - begin).toBeLessThan(8_000);
  expect(await (await answer).json()).toEqual({ data: { slow: 'done' } });
  const drain = async (): Promise<void> => {
    while ((await reader?.read())?.done === false);
  };
  await drain().catch(() => undefined);
  await expect(post(HELLO, sign(HELLO), {}, other.url())).rejects.toThrow();
});
