import { createTestRedis, type TestRedis } from '@streamgate/testing/redis';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MODES, type StartedGateway, startGateway } from './start-gateway.ts';
import { testGraph } from './test-graph.ts';

let redis: TestRedis;
const gateways: Record<string, StartedGateway> = {};

beforeAll(async () => {
  redis = await createTestRedis();
  const { sdl, subgraphs } = testGraph();
  for (const mode of MODES) gateways[mode] = await startGateway(subgraphs, { redis: redis.redis, mode, sdl });
  gateways['stock'] = await startGateway(subgraphs, { redis: redis.redis, sdl, source: { GATEWAY_EXECUTOR: 'stock' } });
});
afterAll(async () => {
  for (const gateway of Object.values(gateways)) await gateway[Symbol.asyncDispose]();
  await redis[Symbol.asyncDispose]();
});

const ask = async (name: string, query: string) => {
  const answer = await gateways[name]?.ask(query);
  return { data: answer?.data, places: (answer?.errors ?? []).map(({ path }) => path?.join('.')).sort() };
};

const SAMPLES: readonly [string, string][] = [
  ['an interface', '{ things { __typename id name } }'],
  ['an interface with joins per type', '{ things { id ... on Book { cover pages } ... on Film { readers { name } } } }'],
  ['an interface field through one type', '{ things { ... on Thing { name } ... on Film { name id } } }'],
  ['two types under one name', '{ things { ... on Book { pages } ... on Film { p: pages } } }'],
  ['a union with holes', '{ search { __typename ... on Book { name cover } ... on Film { name } ... on Person { born name } } }'],
  ['a union without type names asked', '{ search { ... on Thing { id name } ... on Person { friends { born } } } }'],
  ['provided fields', '{ things { ... on Book { author { name id } } ... on Film { author { name } } } }'],
  ['a compound key', '{ boxes { id size { w } must } }'],
  ['required fields', '{ boxes { postage } box(id: "4") { postage weight } }'],
  ['keys back and forth', '{ boxes { fits { id weight fits { id } } } }'],
  ['lists of lists', '{ shelf { rows { id postage size { h } } } }'],
  ['an enum value that is not for clients', '{ boxes { id kind } }'],
  ['a null that may not be', '{ people { id born } }'],
  ['a null that may not be, far from the root', '{ things { id ... on Film { readers { id born } } } }'],
  ['a null that may not be, in one entity of many', '{ boxes { id must size { h } } }'],
  ['nulls in a list of a list', '{ people { friends { friends { name born } } } }'],
  [
    'a fragment on an interface with conditions',
    '{ things { ...T @include(if: true) ...B @skip(if: false) } } fragment T on Thing { id } fragment B on Book { readers { id } }',
  ],
];

describe.each(MODES)('shapes of other graphs (%s)', (mode) => {
  test.each(SAMPLES)('%s is answered as the stock executor does', async (_name, query) => {
    const [ours, stock] = [await ask(mode, query), await ask('stock', query)];
    expect(ours.data).toEqual(stock.data);
    // Where a subgraph explained nothing, stock keeps silent about what is missing; we say so.
    // Where entities of other types stand in between, stock names the wrong place; only the count can be compared.
    if (stock.places.length > 0) expect(ours.places).toHaveLength(stock.places.length);
  });

  test('an error stands where its entity stands, with others in between', async () => {
    const { places } = await ask(mode, '{ things { id ... on Film { readers { id born } } } }');
    expect(places).toEqual(['things.1.readers.0.born']);
  });

  test('what is missing without a reason is told', async () => {
    const { data, places } = await ask(mode, '{ boxes { id kind } }');
    expect(data.boxes.map((box: { kind: string } | null) => box?.kind)).toEqual(['OPEN', undefined, null, 'OPEN']);
    expect(places).toEqual(['boxes.2.kind']);
  });

  test('a subscription that needs two subgraphs is refused, one that needs one is not', async () => {
    const open = (selection: string) =>
      fetch(`${gateways[mode]?.url}/graphql/stream`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: `subscription { bookRead { ${selection} } }` }),
      });
    expect(await (await open('book { id cover } reader { name }')).text()).toContain('"cover":"cover 1"');
    const refused = await open('book { pages }');
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'SUBSCRIPTION_SPANS_SUBGRAPHS' } }] });
  });
});
