/** A small graph of its own for shapes that ours does not have today: interfaces, @requires, fields that clash, events across subgraphs. */
import { composeServices } from '@apollo/composition';
import { buildSchema } from '@streamgate/service/graph/build-schema';
import type { Subgraph, SubgraphName } from '@streamgate/service/graph/subgraph';
import { parse } from 'graphql';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
  import: ["@key", "@external", "@requires", "@provides", "@shareable", "@inaccessible"])\n`;

const content = `${LINK}
  type Query { things: [Thing!]! boxes: [Box] box(id: ID!): Box search: [Hit] shelf: Shelf }
  interface Thing { id: ID! name: String }
  type Book implements Thing @key(fields: "id") { id: ID! name: String pages: Int! author: Person @provides(fields: "name") }
  type Film implements Thing @key(fields: "id") { id: ID! name: String pages: String author: Person }
  type Person @key(fields: "id") { id: ID! name: String @external }
  type Box @key(fields: "id") @key(fields: "size { w h }") { id: ID! size: Size! weight: Int kind: Kind }
  type Size @shareable { w: Int! h: Int! }
  enum Kind { OPEN SHUT @inaccessible }
  union Hit = Book | Film | Person
  type Shelf { rows: [[Box!]!]! hidden: String @inaccessible }
`;
const media = `${LINK}
  type Query { people: [Person!]! }
  type Person @key(fields: "id") { id: ID! name: String @shareable born: Int! friends: [Person!]! }
  type Book @key(fields: "id") { id: ID! cover: String! readers: [Person!] }
  type Film @key(fields: "id") { id: ID! cover: String readers: [Person!] }
  type Subscription { bookRead: BookRead }
  type BookRead { book: Book! reader: Person! }
`;
const web3 = `${LINK}
  type Query { rate: Float }
  type Box @key(fields: "size { w h }") { size: Size! weight: Int @external postage: Int @requires(fields: "weight") fits: [Box!] must: String! }
  type Size @shareable { w: Int! h: Int! }
`;

interface Ref {
  readonly id: string;
}
type Sized = { readonly size: { readonly w: number; readonly h: number }; readonly weight?: number };

const person = (id: string) => ({ __typename: 'Person', id, name: `P-${id}` });
const things = [
  { __typename: 'Book', id: '1', name: 'One', pages: 11, author: person('a') },
  { __typename: 'Film', id: '1', name: null, pages: 'reel', author: person('b') },
  { __typename: 'Book', id: '2', name: 'Two', pages: 22, author: null },
  { __typename: 'Book', id: '1', name: 'One', pages: 11, author: person('a') },
];
const box = (n: number, kind = 'OPEN') => ({ id: `b${n}`, size: { w: n, h: n + 1 }, weight: n === 2 ? null : n * 10, kind });
const boxes = [box(1), null, box(2, 'SHUT'), box(3)];

async function* reads(): AsyncGenerator<object> {
  yield { bookRead: { book: { id: '1' }, reader: { id: 'a' } } };
}

const resolvers: Record<string, object> = {
  content: {
    Query: {
      things: () => things,
      boxes: () => boxes,
      box: (_: unknown, { id }: Ref) => box(Number(id)),
      search: () => [things[0], null, person('c'), things[1]],
      shelf: () => ({ rows: [[box(1), box(3)], [], [box(1)]], hidden: 'no' }),
    },
    Book: { __resolveReference: ({ id }: Ref) => things.find((thing) => thing.__typename === 'Book' && thing.id === id) },
    Film: { __resolveReference: ({ id }: Ref) => things.find((thing) => thing.__typename === 'Film' && thing.id === id) },
    Box: { __resolveReference: (ref: Sized & Partial<Ref>) => box(ref.id === undefined ? ref.size.w : Number(ref.id.slice(1))) },
  },
  media: {
    Query: { people: () => [person('a'), person('b')] },
    Person: {
      __resolveReference: async ({ id }: Ref) => (id === 'x' ? null : person(id)),
      born: ({ id }: Ref) => (id === 'b' ? null : 1980),
      friends: () => [{ id: 'a' }, { id: 'c' }],
    },
    Book: {
      __resolveReference: (ref: Ref) => ref,
      cover: ({ id }: Ref) => `cover ${id}`,
      readers: () => [{ id: 'a' }, { id: 'c' }],
    },
    Film: { __resolveReference: (ref: Ref) => ref, cover: () => null, readers: () => [{ id: 'b' }] },
    Subscription: { bookRead: { subscribe: reads } },
  },
  web3: {
    Query: { rate: () => 1.5 },
    Box: {
      __resolveReference: (ref: object) => ref,
      postage: ({ weight }: Sized) => (weight === undefined || weight === null ? null : weight * 2),
      fits: ({ size }: Sized) => (size.w === 3 ? [] : [{ size: { w: 3, h: 4 } }]),
      must: ({ size }: Sized) => (size.w === 2 ? null : 'yes'),
    },
  },
};

/** The graph's supergraph and its subgraphs. */
export function testGraph(): { sdl: string; subgraphs: readonly Subgraph[] } {
  const sources = { content, media, web3 };
  const definitions = Object.entries(sources).map(([name, sdl]) => ({
    name,
    url: `http://${name}.internal`,
    typeDefs: parse(sdl),
  }));
  const identity = `${LINK} type Query { resolveCaller(sessionId: ID, apiKeyHash: String, tenant: String): Standing @inaccessible signingKeys: String @inaccessible }
    type Standing @inaccessible { tenantId: ID accountId: ID sessionId: ID apiKeyId: ID permissions: [String!]! wallets: [String!]! }`;
  const { supergraphSdl, errors } = composeServices([...definitions, { name: 'identity', url: '', typeDefs: parse(identity) }]);
  if (supergraphSdl === undefined) throw new AggregateError(errors ?? [], 'The test graph does not compose.');
  const nobody = { tenantId: null, accountId: null, sessionId: null, apiKeyId: null, permissions: [], wallets: [] };
  const all = { ...sources, identity };
  const subgraphs = Object.entries(all).map(
    ([name, sdl]): Subgraph => ({
      name: name as SubgraphName,
      schema: buildSchema(sdl, name === 'identity' ? { Query: { resolveCaller: () => nobody } } : (resolvers[name] ?? {})),
      contextFor: (context) => context,
    }),
  );
  return { sdl: supergraphSdl, subgraphs };
}
