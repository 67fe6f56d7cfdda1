import { newId, type TenantId } from '@streamgate/kernel/ids';
import { member, visitor } from '@streamgate/testing/callers';
import { createCountingDatabase } from '@streamgate/testing/count-statements';
import { createGraphClient } from '@streamgate/testing/graph-client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createServer } from '../server.ts';
import { type ContentBench, createContentBench, must } from '../testing/content-bench.ts';
import { deleteVideo } from '../video/delete-video.ts';
import { createCollection } from './create-collection.ts';
import { deleteCollection } from './delete-collection.ts';
import { setCollectionVideos } from './set-collection-videos.ts';
import { updateCollection } from './update-collection.ts';

let bench: ContentBench;
beforeAll(async () => {
  bench = await createContentBench();
});
afterAll(() => bench.platform[Symbol.asyncDispose]());

const READ = `query($id: ID!, $first: Int, $after: String) { collection(id: $id) {
  title kind videoCount videos(first: $first, after: $after) { edges { node { title } } pageInfo { hasNextPage endCursor } } } }`;
const LIST = `query($first: Int, $after: String) { collections(first: $first, after: $after) {
  edges { node { title videoCount videos(first: 3) { edges { node { title collections { title } } } } } }
  pageInfo { hasNextPage endCursor } } }`;
const CREATE = `mutation($input: CollectionInput!, $key: String) { createCollection(input: $input, idempotencyKey: $key) {
  ... on Collection { id title kind } ... on Refusal { code field } } }`;

type Titled = { edges: { node: { title: string } }[] };
const titles = (connection: Titled): string[] => connection.edges.map((edge) => edge.node.title);
const make = async (tenantId: TenantId, title: string, videoIds: readonly string[] = []) => {
  bench.clock.pass(1_000);
  const collection = must(await createCollection(bench.deps, tenantId, { input: { title } }));
  return must(await setCollectionVideos(bench.deps, tenantId, { id: collection.id, videoIds }));
};

test('a collection is made once per key, and bad input is refused with its field', async () => {
  const { ask, tenantId } = bench;
  const create = async (input: object, key?: string) =>
    (await ask(member(tenantId), CREATE, { input, key })).data.createCollection;
  const course = await create({ title: 'Course', kind: 'course' }, 'k');
  expect(course).toMatchObject({ title: 'Course', kind: 'course' });
  expect(await create({ title: 'Course', kind: 'course' }, 'k')).toEqual(course);
  expect(await create({ title: 'Else' }, 'k')).toEqual({ code: 'IDEMPOTENCY_MISMATCH', field: 'idempotencyKey' });
  expect(await create({ title: '' })).toEqual({ code: 'BAD_INPUT', field: 'title' });
  expect(await create({ title: 'A', kind: 'pile' })).toEqual({ code: 'BAD_INPUT', field: 'kind' });
  expect((await ask(visitor(tenantId), CREATE, { input: { title: 'A' } })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
});

test('videos stand in the order given; visitors get those of the catalogue; pages follow the order', async () => {
  const { ask, publish } = bench;
  const tenantId = newId<TenantId>();
  const videos = [];
  for (const title of ['A', 'B', 'C', 'D']) videos.push(await publish(tenantId, { title }, title === 'B' ? 'draft' : 'public'));
  const { id } = await make(tenantId, 'Ordered', videos.map((video) => video.id).reverse());
  const read = async (caller: Parameters<typeof ask>[0], page: object = {}) =>
    (await ask(caller, READ, { id, ...page })).data.collection;
  const all = await read(member(tenantId));
  expect([titles(all.videos), all.videoCount]).toEqual([['D', 'C', 'B', 'A'], 4]);
  const open = await read(visitor(tenantId), { first: 2 });
  expect([titles(open.videos), open.videoCount, open.videos.pageInfo.hasNextPage]).toEqual([['D', 'C'], 3, true]);
  const rest = await read(visitor(tenantId), { first: 2, after: open.videos.pageInfo.endCursor });
  expect([titles(rest.videos), rest.videos.pageInfo.hasNextPage]).toEqual([['A'], false]);
});

test('a video that comes into or leaves a collection is told; one that stays is not', async () => {
  const { deps, publish, told } = bench;
  const tenantId = newId<TenantId>();
  const stays = await publish(tenantId, { title: 'Stays' });
  const leaves = await publish(tenantId, { title: 'Leaves' });
  const { id } = await make(tenantId, 'Moving', [stays.id, leaves.id]);
  expect((await told(leaves.id)).at(-1)).toMatchObject({ collectionIds: [id], version: leaves.version + 1 });
  must(await setCollectionVideos(deps, tenantId, { id, videoIds: [stays.id] }));
  expect((await told(leaves.id)).at(-1)).toMatchObject({ collectionIds: [], version: leaves.version + 2 });
  expect((await told(stays.id)).at(-1)).toMatchObject({ collectionIds: [id], version: stays.version + 1 });
  must(await deleteCollection(deps, tenantId, { id }));
  expect((await told(stays.id)).at(-1)).toMatchObject({ collectionIds: [], version: stays.version + 2 });
});

test('setting videos changes all or nothing', async () => {
  const { deps, ask, publish, otherTenantId } = bench;
  const tenantId = newId<TenantId>();
  const video = await publish(tenantId, { title: 'In' });
  const foreign = await publish(otherTenantId, { title: 'Foreign' });
  const gone = await publish(tenantId, { title: 'Gone' });
  must(await deleteVideo(deps, tenantId, { id: gone.id }));
  const { id } = await make(tenantId, 'Whole', [video.id]);
  const set = (videoIds: readonly string[]) => setCollectionVideos(deps, tenantId, { id, videoIds });
  for (const odd of [foreign.id, gone.id, newId(), 'nonsense'])
    expect(await set([video.id, odd])).toMatchObject({ ok: false, refusal: { code: 'VIDEO_NOT_FOUND', field: 'videoIds' } });
  expect(await set([video.id, video.id])).toMatchObject({ ok: false, refusal: { code: 'BAD_INPUT' } });
  expect(titles((await ask(member(tenantId), READ, { id })).data.collection.videos)).toEqual(['In']);
});

test("a second tenant can neither see, change nor delete another's collection", async () => {
  const { deps, ask, publish, tenantId, otherTenantId } = bench;
  const { id } = await make(tenantId, 'Ours', [(await publish(tenantId, { title: 'V' })).id]);
  for (const asked of [id, newId(), 'nonsense']) {
    expect((await ask(member(otherTenantId), READ, { id: asked })).data.collection).toBeNull();
    const answers = [
      await updateCollection(deps, otherTenantId, { id: asked, input: { title: 'Theirs' } }),
      await setCollectionVideos(deps, otherTenantId, { id: asked, videoIds: [] }),
      await deleteCollection(deps, otherTenantId, { id: asked }),
    ];
    for (const answer of answers) expect(answer).toMatchObject({ ok: false, refusal: { code: 'NOT_FOUND' } });
  }
  expect((await ask(member(tenantId), READ, { id })).data.collection).toMatchObject({ title: 'Ours', videoCount: 1 });
});

test('visitors see collections with at least one video of the catalogue; members see all', async () => {
  const { deps, ask, publish } = bench;
  const tenantId = newId<TenantId>();
  const open = await publish(tenantId, { title: 'Open' });
  const draft = await publish(tenantId, { title: 'Draft' }, 'draft');
  await make(tenantId, 'Empty');
  const hidden = await make(tenantId, 'Hidden', [draft.id]);
  await make(tenantId, 'Shown', [draft.id, open.id]);
  const list = async (caller: Parameters<typeof ask>[0]) => (await ask(caller, LIST)).data.collections;
  expect(titles(await list(visitor(tenantId)))).toEqual(['Shown']);
  expect(titles(await list(member(tenantId)))).toEqual(['Shown', 'Hidden', 'Empty']);
  expect((await ask(visitor(tenantId), READ, { id: hidden.id })).data.collection).toBeNull();
  must(await deleteVideo(deps, tenantId, { id: open.id }));
  expect(titles(await list(visitor(tenantId)))).toEqual([]);
});

test('a list of collections with their videos needs the same number of statements whatever its length', async () => {
  const { publish, platform } = bench;
  const tenantId = newId<TenantId>();
  const video = await publish(tenantId, { title: 'V' });
  const other = await publish(tenantId, { title: 'W' });
  for (let at = 0; at < 8; at += 1) await make(tenantId, `C${at}`, [video.id, other.id]);
  await using counting = createCountingDatabase(platform.databaseUrl);
  const ask = createGraphClient(createServer({ ...platform, database: counting.database }).subgraph, platform);
  const statements = (first: number) => counting.count(() => ask(visitor(tenantId), LIST, { first }));
  const one = await statements(1);
  expect(one).toBeGreaterThan(2);
  expect(await statements(8)).toBe(one);
});

test('entities of one request are read together', async () => {
  const { publish, platform } = bench;
  const tenantId = newId<TenantId>();
  const representations: { __typename: string; id: string }[] = [];
  for (let at = 0; at < 6; at += 1)
    representations.push({ __typename: 'Video', id: (await publish(tenantId, { title: `${at}` })).id });
  representations.push({ __typename: 'Video', id: newId() }, { __typename: 'Video', id: 'nonsense' });
  await using counting = createCountingDatabase(platform.databaseUrl);
  const ask = createGraphClient(createServer({ ...platform, database: counting.database }).subgraph, platform);
  const query = 'query($r: [_Any!]!) { _entities(representations: $r) { ... on Video { title } } }';
  const count = await counting.count(async () => {
    const { data } = await ask(visitor(tenantId), query, { r: representations });
    expect(data._entities.map((video: { title: string } | null) => video?.title)).toEqual([
      '0',
      '1',
      '2',
      '3',
      '4',
      '5',
      undefined,
      undefined,
    ]);
  });
  expect(count).toBe(1);
});
