import { newId } from '@streamgate/kernel/ids';
import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import { type CallerClaims, signCaller } from '../caller.ts';
import { createLogger } from '../logger.ts';
import { graphError } from './access.ts';
import { buildSchema } from './build-schema.ts';
import { createSubgraphExecutor } from './execute-subgraph.ts';
import { bodyOf, type GraphResult, hashBody } from './graph-request.ts';
import type { Subgraph } from './subgraph.ts';

const SECRET = 'a secret of at least thirty-two characters';
const clock = { now: () => 1_000_000 };

const sdl = `
  type Query { hello: String, secretive: String, refused: String, wrapped: String, cookie: Boolean }
  type Subscription { count(to: Int!): Int }
`;
async function* countTo(_root: unknown, { to }: { to: number }): AsyncGenerator<{ count: number }> {
  for (let count = 1; count <= to; count++) yield { count };
}
const resolvers = {
  Query: {
    hello: () => 'hi',
    secretive: () => {
      throw new Error('relation "accounts" does not exist at postgresql://root:hunter2@db');
    },
    refused: () => {
      throw graphError('FORBIDDEN', 'This needs the permission videos:read in this tenant.');
    },
    wrapped: () => {
      throw new GraphQLError('SELECT 1', { extensions: { code: 'SQL_STATE_42' } });
    },
    cookie: (_root: unknown, _args: unknown, context: { setCookie: (cookie: object) => void }) => {
      context.setCookie({ name: 'sg_refresh', value: 'r', maxAgeMs: 1 });
      return true;
    },
  },
  Subscription: { count: { subscribe: countTo } },
};
const subgraph: Subgraph = { name: 'media', schema: buildSchema(sdl, resolvers), contextFor: (base) => base };
const executor = createSubgraphExecutor(subgraph, { secret: SECRET, clock, log: createLogger('test', 'silent') });

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
const claimsFor = (query: string): CallerClaims => ({
  caller,
  aud: 'media',
  exp: clock.now() + 1,
  body: hashBody(bodyOf({ query })),
});
const call = (query: string): Promise<GraphResult> => executor.execute({ query, token: signCaller(SECRET, claimsFor(query)) });

const good = claimsFor('{ hello }');
const signed = signCaller(SECRET, good);
test.each([
  ['no token', undefined],
  ['an empty token', ''],
  ['an expired token', signCaller(SECRET, { ...good, exp: clock.now() })],
  ['a token for another subgraph', signCaller(SECRET, { ...good, aud: 'identity' })],
  ['a token for another body', signCaller(SECRET, { ...good, body: hashBody('{}') })],
  ['a token of another secret', signCaller('another secret of thirty-two chars or more', good)],
  ['a token with an altered payload', signed.replace(/^./, (first) => (first === 'e' ? 'f' : 'e'))],
  ['a token with an altered signature', signed.replace(/.$/, (last) => (last === 'A' ? 'Q' : 'A'))],
  ['a token with a third part', `${signed}.x`],
])('a subgraph refuses %s', async (_name, token) => {
  const answer = await executor.execute({ query: '{ hello }', token });
  expect(answer).toEqual({ errors: [{ message: expect.any(String), extensions: { code: 'UNSIGNED' } }] });
});

test('a signed request is answered, and twice the same from the document cache', async () => {
  expect(await call('{ hello }')).toEqual({ data: { hello: 'hi' } });
  expect(await call('{ hello }')).toEqual({ data: { hello: 'hi' } });
});

test('a query against another schema is refused each time', async () => {
  for (const _time of [1, 2]) expect((await call('{ nope }')).errors?.[0]?.extensions.code).toBe('BAD_INPUT');
  expect((await call('{ hello')).errors?.[0]?.extensions.code).toBe('BAD_INPUT');
});

test('an error raised on purpose keeps its code, message and path', async () => {
  const error = { message: 'This needs the permission videos:read in this tenant.', extensions: { code: 'FORBIDDEN' } };
  expect((await call('{ refused }')).errors).toEqual([{ ...error, path: ['refused'] }]);
});

test.each(['secretive', 'wrapped'])('any other error (%s) leaves as INTERNAL with the request id', async (field) => {
  const answer = await call(`{ ${field} }`);
  expect(answer.errors?.[0]?.extensions).toEqual({ code: 'INTERNAL', requestId: caller.requestId });
  expect(JSON.stringify(answer)).not.toMatch(/relation|postgresql|hunter2|SELECT|SQL_STATE/);
});

test('cookies leave in the extensions', async () => {
  const answer = await call('{ cookie }');
  expect(answer.extensions).toEqual({ cookies: [{ name: 'sg_refresh', value: 'r', maxAgeMs: 1 }] });
});

test('a subscription streams each event and refuses an unsigned caller', async () => {
  const query = 'subscription { count(to: 3) }';
  const events = await executor.subscribe({ query, token: signCaller(SECRET, claimsFor(query)) });
  const seen: unknown[] = [];
  for await (const event of events as AsyncGenerator<GraphResult>) seen.push(event.data?.['count']);
  expect(seen).toEqual([1, 2, 3]);
  expect(await executor.subscribe({ query, token: undefined })).toHaveProperty('errors');
});
