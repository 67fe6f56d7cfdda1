/**
 * The five subgraphs' real schemas with answers made up from ids: enough to test the gateway without a database. Everything
 * is worked out from its id, so two executors that ask differently still must answer the same.
 */
import { join } from 'node:path';
import { buildSchema, readSdl } from '@streamgate/service/graph/build-schema';
import { scalars } from '@streamgate/service/graph/scalars';
import type { GraphContext, Subgraph, SubgraphName } from '@streamgate/service/graph/subgraph';
import { type TestIdentity, testIdentity } from './test-identity.ts';

type Args = Readonly<Record<string, unknown>>;
interface Ref {
  readonly id: string;
}

const AT = new Date('2026-11-21T09:30:00.000Z');
const numberOf = (id: string): number => Number(/\d+/.exec(id)?.[0] ?? 0);
const pageInfo = { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null };
const page = (ids: readonly string[], node: (id: string) => object) => ({
  edges: ids.map((id) => ({ cursor: `c-${id}`, node: node(id) })),
  pageInfo,
});
const idsOf = (kind: string, count: unknown): string[] => Array.from({ length: Number(count) }, (_, index) => `${kind}${index}`);

const TENANTS = 3;
const video = (id: string) => ({
  __typename: 'Video',
  id,
  title: `Film ${id}`,
  description: `About ${id}`,
  tags: [`t${numberOf(id) % 2}`],
  visibility: numberOf(id) % 2 === 0 ? 'public' : 'draft',
  publishAt: null,
  publishedAt: numberOf(id) % 2 === 0 ? AT : null,
  durationMs: numberOf(id) * 1_000,
  posterPublic: true,
  createdAt: AT,
  updatedAt: AT,
  tenant: { id: `t${numberOf(id) % TENANTS}` },
  collections: idsOf('c', numberOf(id) % TENANTS).map(collection),
});
const collection = (id: string): object => ({
  __typename: 'Collection',
  id,
  title: `Series ${id}`,
  description: '',
  kind: 'series',
  createdAt: AT,
  videoCount: 2,
  videos: ({ first }: Args) => page(idsOf('v', Math.min(2, Number(first))), video),
});

const refusal = (code: string) => ({ __typename: 'Refusal', code, message: `Refused: ${code}.`, field: null });

const content = {
  Query: {
    catalogue: (_: unknown, { first }: Args) => page(idsOf('v', first), video),
    videos: (_: unknown, { first }: Args) => page(idsOf('v', first), video),
    video: (_: unknown, { id }: Args) => (id === 'missing' ? null : video(String(id))),
    collection: (_: unknown, { id }: Args) => collection(String(id)),
    collections: (_: unknown, { first }: Args) => page(idsOf('c', first), collection),
    catalogueTags: () => [{ tag: 'drama', count: 3 }],
    videoCounts: () => [{ kind: 'public', count: 3 }],
  },
  Mutation: {
    createVideo: (_: unknown, { input }: Args) => {
      const { title } = input as { title: string };
      return title === '' ? refusal('BAD_INPUT') : video('v7');
    },
    deleteVideo: (_: unknown, { id }: Args) => (id === 'missing' ? refusal('NOT_FOUND') : { __typename: 'DeletedVideo', id }),
  },
  Video: { __resolveReference: ({ id }: Ref) => (id === 'gone' ? null : video(id)) },
  Collection: { __resolveReference: ({ id }: Ref) => collection(id) },
};

const asset = (id: string) => ({
  __typename: 'Asset',
  id,
  state: 'ready',
  progressPercent: 100,
  etaMs: null,
  durationMs: numberOf(id) * 1_000,
  width: 1920,
  height: 1080,
  frameRate: 23.976,
  sizeBytes: 2n ** 40n,
  fileName: `${id}.mp4`,
  renditions: ['360p', '1080p'].map((name) => ({
    name,
    kind: 'video',
    width: 640,
    height: 360,
    frameRate: 24,
    codecs: 'avc1',
    peakBps: 1,
    averageBps: 1,
    sizeBytes: 1n,
  })),
  oddities: [],
  error: null,
  timeline: [{ id: `e-${id}`, at: AT, step: 'upload', status: 'done', message: 'Uploaded.' }],
  poster: null,
  storyboard: null,
  createdAt: AT,
});

async function* assetChanges(_: unknown, { videoId }: Args): AsyncGenerator<object> {
  for (const percent of [10, 20, 30])
    yield { assetChanged: { videoId: videoId ?? 'v1', asset: { ...asset('a1'), progressPercent: percent } } };
}
async function* endless(): AsyncGenerator<object> {
  for (let count = 0; ; count++) {
    yield { assetChanged: { videoId: 'endless', asset: asset(`a${count}`) } };
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const media = {
  Query: { asset: (_: unknown, { id }: Args) => asset(String(id)), pendingUploads: () => [] },
  Mutation: {
    retryAsset: (_: unknown, { id }: Args) => (id === 'missing' ? refusal('NOT_FOUND') : asset(String(id))),
    createUpload: (_: unknown, { input }: Args) => refusal(String((input as Args)['sizeBytes'])),
  },
  Subscription: {
    assetChanged: { subscribe: (_: unknown, args: Args) => (args['videoId'] === 'endless' ? endless() : assetChanges(_, args)) },
  },
  Video: {
    __resolveReference: ({ id }: Ref) => ({ id }),
    asset: ({ id }: Ref) => (numberOf(id) % 4 === 3 ? null : asset(`a${numberOf(id)}`)),
  },
  Asset: { __resolveReference: ({ id }: Ref) => asset(id) },
  Tenant: {
    __resolveReference: ({ id }: Ref) => ({ id }),
    storage: () => ({ usedBytes: 1n, reservedBytes: 0n, limitBytes: 10n ** 12n }),
  },
};

const gate = (id: string) => ({
  __typename: 'Gate',
  id,
  name: `Gate ${id}`,
  rule: { all: [{ erc721: { chainId: 1, tokenIds: ['1'] } }] },
  sentence: 'needs 1 pass',
  getItUrl: null,
  videoCount: 1,
  createdAt: AT,
  updatedAt: AT,
});
const access = (id: string) => ({
  decision: numberOf(id) % 2 === 0 ? 'ALLOW' : 'DENY',
  because: 'needs 1 pass, this wallet holds 0',
  code: 'MISSING_TOKEN',
  rule: null,
  trace: { kind: 'all', children: [{ kind: 'erc721', held: '0' }] },
  getItUrl: null,
  blocks: [{ chainId: 1, number: 21_000_000n, hash: '0x0' }],
  checkedAt: AT,
});

const web3 = {
  Query: {
    chains: () => [{ id: 1, name: 'Ethereum', currency: 'ETH', head: 1n, reachable: true }],
    gate: (_: unknown, { id }: Args) => gate(String(id)),
    gates: (_: unknown, { first }: Args) => page(idsOf('g', first), gate),
    testRule: () => ({
      __typename: 'GateTest',
      decision: 'ALLOW',
      because: 'holds',
      trace: {},
      blocks: [],
      tookMs: 1.5,
    }),
  },
  Mutation: {
    startPlayback: (_: unknown, { videoId }: Args) =>
      videoId === 'missing' ? refusal('NOT_FOUND') : { __typename: 'PlaybackDenied', access: access(String(videoId)) },
    setVideoGate: (_: unknown, { videoId }: Args) => ({ __typename: 'Video', id: videoId }),
  },
  Video: {
    __resolveReference: ({ id }: Ref) => ({ id }),
    gate: ({ id }: Ref) => (numberOf(id) % 2 === 0 ? null : gate(`g${numberOf(id)}`)),
    gated: ({ id }: Ref) => numberOf(id) % 2 === 1,
    access: ({ id }: Ref) => access(id),
  },
  Gate: { __resolveReference: ({ id }: Ref) => gate(id) },
  Tenant: { __resolveReference: ({ id }: Ref) => ({ id }), chains: () => web3.Query.chains() },
  Account: { __resolveReference: ({ id }: Ref) => ({ id }), holdings: () => [] },
};

const stats = (id: string) => ({
  views: numberOf(id),
  viewers: 1,
  watchTimeMs: 10n ** 13n,
  live: 0,
  startupP50Ms: null,
  startupP95Ms: 900,
  rebufferRatio: 0.01,
  refusals: 0,
  failures: 0,
});

const analytics = {
  Video: {
    __resolveReference: ({ id }: Ref) => ({ id }),
    stats: ({ id }: Ref, { days }: Args) => ({ ...stats(id), live: days }),
    viewCount: ({ id }: Ref) => numberOf(id),
    related: ({ id }: Ref, { first }: Args) => idsOf('v', first).map((_each, index) => ({ id: `v${numberOf(id) + index + 1}` })),
  },
  Account: {
    __resolveReference: ({ id }: Ref) => ({ id }),
    history: (_: unknown, { first }: Args) =>
      ['v1', 'v2', 'gone'].slice(0, Number(first)).map((id) => ({ video: { id }, positionMs: 5, lastWatchedAt: AT })),
  },
  Tenant: {
    __resolveReference: ({ id }: Ref) => ({ id }),
    overview: () => ({
      from: AT,
      to: AT,
      totals: stats('v1'),
      previous: stats('v0'),
      series: [],
      topVideos: ['v1', 'v2', 'v1'].map((id) => ({ video: { id }, views: 1, watchTimeMs: 1n })),
    }),
  },
};

const SDL_ROOT = join(import.meta.dirname, '../../subgraphs');

export interface TestSubgraphs {
  readonly all: readonly Subgraph[];
  readonly identity: TestIdentity;
  /** Names of the subgraphs called, in order. */
  readonly calls: { name: SubgraphName; context: GraphContext }[];
}

type Resolvers = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Resolvers that a test puts over the made-up ones, by subgraph. */
export type Overrides = Partial<Record<SubgraphName, Resolvers>>;

function merged(base: Resolvers, over: Resolvers = {}): Resolvers {
  const types = new Set([...Object.keys(base), ...Object.keys(over)]);
  return Object.fromEntries([...types].map((type) => [type, { ...base[type], ...over[type] }]));
}

/** Five fresh subgraphs. */
export async function createTestSubgraphs(overrides: Overrides = {}): Promise<TestSubgraphs> {
  const identity = await testIdentity();
  const calls: TestSubgraphs['calls'] = [];
  const resolvers: Record<SubgraphName, Resolvers> = { identity: identity.resolvers, content, media, web3, analytics };
  const all = (Object.keys(resolvers) as SubgraphName[]).map(
    (name): Subgraph => ({
      name,
      schema: buildSchema(readSdl(join(SDL_ROOT, name, 'src')), { ...scalars, ...merged(resolvers[name], overrides[name]) }),
      contextFor: (context) => {
        calls.push({ name, context });
        return context;
      },
    }),
  );
  return { all, identity, calls };
}
