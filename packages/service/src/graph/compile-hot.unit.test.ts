import { newId } from '@streamgate/kernel/ids';
import { expect, test } from 'vitest';
import { signCaller } from '../caller.ts';
import { createLogger } from '../logger.ts';
import { graphError } from './access.ts';
import { buildSchema } from './build-schema.ts';
import { createSubgraphExecutor } from './execute-subgraph.ts';
import { bodyOf, hashBody } from './graph-request.ts';
import { scalars } from './scalars.ts';
import type { Subgraph } from './subgraph.ts';

const SECRET = 'a secret of at least thirty-two characters';
const clock = { now: () => 1_000_000 };
const HOT_RUNS = 105;

const sdl = `
  scalar DateTime scalar JSON scalar BigInt
  enum Kind { big small }
  type Item { id: ID! name(upper: Boolean = false): String big: BigInt at: DateTime json: JSON kind: Kind more: [Item!] parent: Item }
  type Query { items(first: Int = 2): [Item!]! plain: Item! method: Item! promised: Item! now: String forbidden: String maybe: String }
`;
const item = (id: number) => ({ id, name: `n${id}`, big: 2n ** 70n, at: new Date(0), json: { a: [1] }, kind: 'big' });
let calls = 0;
const resolvers = {
  ...scalars,
  Query: {
    items: (_: unknown, { first }: { first: number }) => Array.from({ length: first }, (_each, id) => item(id)),
    plain: () => item(1),
    method: () => ({
      ...item(2),
      more: ({ first }: { first?: number }) => [item(first ?? 3)],
      name: ({ upper }: { upper: boolean }) => (upper ? 'N' : 'n'),
    }),
    promised: () => ({ ...item(4), parent: Promise.resolve(item(5)), big: Promise.resolve(7n), id: Promise.resolve('later') }),
    now: (_: unknown, _args: unknown, { caller }: { caller: { requestId: string } }) => caller.requestId,
    forbidden: () => {
      throw graphError('FORBIDDEN', 'No.');
    },
    maybe: () => {
      calls += 1;
      throw new Error(`secret ${calls}`);
    },
  },
  Item: {},
};
const subgraph: Subgraph = { name: 'media', schema: buildSchema(sdl, resolvers), contextFor: (base) => base };
const base = {
  tenantId: null,
  accountId: null,
  sessionId: null,
  apiKeyId: null,
  permissions: [],
  wallets: [],
  network: '',
  userAgent: '',
};

const executor = createSubgraphExecutor(subgraph, { secret: SECRET, clock, log: createLogger('test', 'silent') });
const call = (query: string, variables: Record<string, unknown> = {}, requestId: string = newId()) => {
  const claims = {
    caller: { ...base, requestId },
    aud: 'media',
    exp: clock.now() + 1,
    body: hashBody(bodyOf({ query, variables })),
  };
  return executor.execute({ query, variables, token: signCaller(SECRET, claims) });
};

test.each([
  ['lists and scalars', 'query ($n: Int) { items(first: $n) { id name big at json kind } }', { n: 3 }],
  ['a default', '{ items { id } }', {}],
  ['conditions', 'query ($yes: Boolean!) { plain { id @include(if: $yes) name @skip(if: $yes) kind } }', { yes: true }],
  ['methods of objects', '{ method { name(upper: true) more { id } } }', {}],
  ['promises in objects', '{ promised { parent { id } big id } }', {}],
  ['a thrown refusal', '{ plain { id } forbidden }', {}],
  ['a variable that does not fit', 'query ($n: Int) { items(first: $n) { id } }', { n: 'x' }],
  ['type names and aliases', '{ __typename a: plain { __typename b: id } }', {}],
])('a hot query with %s is answered as before', async (_name, query, variables) => {
  const requestId = newId();
  const first = await call(query, variables, requestId);
  for (let run = 0; run < HOT_RUNS; run++) await call(query, variables, requestId);
  expect(JSON.parse(JSON.stringify(await call(query, variables, requestId)))).toEqual(JSON.parse(JSON.stringify(first)));
});

test('a hot query sees the caller of each request', async () => {
  for (let run = 0; run < HOT_RUNS; run++) await call('{ now }');
  const [one, other] = await Promise.all(['one', 'other'].map((requestId) => call('{ now }', {}, requestId)));
  expect([one?.data, other?.data]).toEqual([{ now: 'one' }, { now: 'other' }]);
});

test('a hot query that fails keeps its secrets', async () => {
  for (let run = 0; run < HOT_RUNS; run++) await call('{ maybe }');
  const answer = await call('{ maybe }');
  expect(answer.errors?.[0]?.extensions.code).toBe('INTERNAL');
  expect(JSON.stringify(answer)).not.toContain('secret');
});
