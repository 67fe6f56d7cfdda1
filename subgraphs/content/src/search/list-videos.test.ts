import { newId, type TenantId } from '@streamgate/kernel/ids';
import { member, viewer, visitor } from '@streamgate/testing/callers';
import { createCountingDatabase } from '@streamgate/testing/count-statements';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ContentBench, createContentBench } from '../testing/content-bench.ts';
import { listVideos } from './list-videos.ts';

let bench: ContentBench;
beforeAll(async () => {
  bench = await createContentBench();
});
afterAll(() => bench.platform[Symbol.asyncDispose]());

const CATALOGUE = `query($first: Int, $after: String, $search: String, $tag: String) {
  catalogue(first: $first, after: $after, search: $search, tag: $tag) {
    edges { node { id title } } pageInfo { hasNextPage hasPreviousPage endCursor } } }`;
const VIDEOS = `query($filter: VideoFilter, $first: Int, $after: String) { videos(filter: $filter, first: $first, after: $after) {
  edges { node { title } } pageInfo { hasNextPage endCursor } } }`;

type Edges = { edges: { node: { title: string } }[] };
const titles = (connection: Edges): string[] => connection.edges.map((edge) => edge.node.title);
const search = async (tenantId: TenantId, words: string): Promise<string[]> =>
  titles((await bench.ask(visitor(tenantId), CATALOGUE, { search: words })).data.catalogue);

test('the catalogue holds what is public and can be played, newest first, of one tenant', async () => {
  const { publish, asset, ask, otherTenantId } = bench;
  const tenantId = newId<TenantId>();
  await publish(tenantId, { title: 'First' });
  await publish(tenantId, { title: 'Second', tags: ['film'] });
  await publish(tenantId, { title: 'Hidden' }, 'unlisted');
  await publish(tenantId, { title: 'Draft' }, 'draft');
  await asset(await publish(tenantId, { title: 'Broken' }), 'errored');
  await publish(otherTenantId, { title: 'Foreign', tags: ['film'] });
  expect(titles((await ask(visitor(tenantId), CATALOGUE)).data.catalogue)).toEqual(['Second', 'First']);
  expect(titles((await ask(visitor(tenantId), CATALOGUE, { tag: ' FILM' })).data.catalogue)).toEqual(['Second']);
  expect((await ask(visitor(null), CATALOGUE)).errors?.[0]?.extensions.code).toBe('TENANT_REQUIRED');
});

test('title weighs more than tags, tags more than description', async () => {
  const tenantId = newId<TenantId>();
  await bench.publish(tenantId, { title: 'Night sky', description: 'An aurora over the lake.' });
  await bench.publish(tenantId, { title: 'Northern lights', tags: ['aurora'] });
  await bench.publish(tenantId, { title: 'Aurora' });
  await bench.publish(tenantId, { title: 'Cooking rice' });
  expect(await search(tenantId, 'aurora')).toEqual(['Aurora', 'Northern lights', 'Night sky']);
});

test('words are found in other forms, as beginnings and misspelt; what is far off is not', async () => {
  const tenantId = newId<TenantId>();
  await bench.publish(tenantId, { title: 'Big Buck Bunny', description: 'A giant rabbit meets three rodents.' });
  await bench.publish(tenantId, { title: 'Sintel', tags: ['dragon'] });
  await bench.publish(tenantId, { title: 'Tears of Steel' });
  const found: Record<string, string> = {
    bunnies: 'Big Buck Bunny',
    bunyn: 'Big Buck Bunny',
    bunnny: 'Big Buck Bunny',
    'big bukc bunny': 'Big Buck Bunny',
    rabit: 'Big Buck Bunny',
    si: 'Sintel',
    sintle: 'Sintel',
    dragn: 'Sintel',
    'tears steal': 'Tears of Steel',
  };
  for (const [words, title] of Object.entries(found)) expect([words, (await search(tenantId, words))[0]]).toEqual([words, title]);
  for (const words of ['helicopter', 'bicycle wheel', '"buck bunny" -big'])
    expect([words, await search(tenantId, words)]).toEqual([words, []]);
});

test('hostile search texts are only texts', async () => {
  const tenantId = newId<TenantId>();
  await bench.publish(tenantId, { title: 'Plain' });
  for (const words of ["'; DROP TABLE content.video; --", "a' & !'b", ':*', '\\', '%', '<->', '((', '\u0000x', '🎬', '\ud800'])
    expect((await bench.ask(visitor(tenantId), CATALOGUE, { search: words })).errors).toBeUndefined();
});

test('pages of a ranked list neither repeat nor leave out, many of one rank included', async () => {
  const tenantId = newId<TenantId>();
  const made: string[] = [];
  for (let at = 0; at < 23; at += 1) {
    const title = at < 15 ? 'Ocean waves' : `Ocean waves ${'and more '.repeat(at - 14)}`;
    made.push((await bench.publish(tenantId, { title })).id);
  }
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const { data } = await bench.ask(visitor(tenantId), CATALOGUE, { search: 'ocaen waves', first: 4, after });
    seen.push(...data.catalogue.edges.map((edge: { node: { id: string } }) => edge.node.id));
    after = data.catalogue.pageInfo.hasNextPage ? data.catalogue.pageInfo.endCursor : null;
  } while (after !== null);
  expect(seen).toHaveLength(23);
  expect(new Set(seen)).toEqual(new Set(made));
  const whole = (await bench.ask(visitor(tenantId), CATALOGUE, { search: 'ocaen waves', first: 100 })).data.catalogue;
  expect(whole.edges.map((edge: { node: { id: string } }) => edge.node.id)).toEqual(seen);
});

test('pages by time neither repeat nor leave out, videos of one moment included', async () => {
  const tenantId = newId<TenantId>();
  const { deps, publish } = bench;
  for (let at = 0; at < 5; at += 1) await publish(tenantId, { title: `${at}` });
  await deps.database.video.updateMany({ where: { tenantId }, data: { publishedAt: new Date(0) } });
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const { data } = await bench.ask(visitor(tenantId), CATALOGUE, { first: 2, after });
    seen.push(...titles(data.catalogue));
    after = data.catalogue.pageInfo.hasNextPage ? data.catalogue.pageInfo.endCursor : null;
  } while (after !== null);
  expect(seen).toEqual(['4', '3', '2', '1', '0']);
});

test('a cursor from another list, a made-up one and a page too large are refused', async () => {
  const tenantId = newId<TenantId>();
  for (let at = 0; at < 3; at += 1) await bench.publish(tenantId, { title: 'Cursor' });
  const ask = (variables: Record<string, unknown>) => bench.ask(visitor(tenantId), CATALOGUE, variables);
  const byTime = (await ask({ first: 1 })).data.catalogue.pageInfo.endCursor;
  const byRank = (await ask({ first: 1, search: 'cursor' })).data.catalogue.pageInfo.endCursor;
  const forged = Buffer.from(JSON.stringify(["2026-11-21' OR 1=1", 'x'])).toString('base64url');
  const bad = [
    { after: byRank },
    { after: byTime, search: 'cursor' },
    { after: byRank, search: 'other' },
    { after: forged },
    { after: '%' },
    { first: 101 },
    { first: 0 },
  ];
  for (const variables of bad) expect((await ask(variables)).errors?.[0]?.extensions.code).toBe('BAD_INPUT');
});

test('the library narrows by visibility, state, tag and words, and needs videos:read', async () => {
  const { ask, publish, draft, asset } = bench;
  const { tenantId } = bench;
  await publish(tenantId, { title: 'One', tags: ['a'] });
  await publish(tenantId, { title: 'Two', tags: ['b'] }, 'draft');
  bench.clock.pass(1_000);
  await asset(await draft({ title: 'Three', tags: ['a'] }), 'errored');
  const list = async (filter?: object) => titles((await ask(member(tenantId, 'analyst'), VIDEOS, { filter })).data.videos);
  expect(await list()).toEqual(['Three', 'Two', 'One']);
  expect(await list({ visibility: ['draft'] })).toEqual(['Three', 'Two']);
  expect(await list({ assetState: ['errored', 'ready'], tag: 'a' })).toEqual(['Three', 'One']);
  expect(await list({ search: 'thre' })).toEqual(['Three']);
  expect(await list({ assetState: ["x' OR true"] })).toEqual([]);
  expect((await ask(viewer(tenantId), VIDEOS)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect(titles((await ask(member(newId<TenantId>()), VIDEOS)).data.videos)).toEqual([]);
});

test('counts by visibility and state, and tags of the catalogue, are of one tenant', async () => {
  const { ask, publish } = bench;
  const tenantId = newId<TenantId>();
  await publish(tenantId, { title: 'A', tags: ['x', 'y'] });
  await publish(tenantId, { title: 'B', tags: ['y'] });
  await publish(tenantId, { title: 'C', tags: ['z'] }, 'draft');
  const counts = (await ask(member(tenantId), '{ videoCounts { kind count } }')).data.videoCounts;
  expect(Object.fromEntries(counts.map((row: { kind: string; count: number }) => [row.kind, row.count]))).toEqual({
    all: 3,
    draft: 1,
    unlisted: 0,
    public: 2,
    scheduled: 0,
    ready: 3,
  });
  const tags = '{ catalogueTags(first: 5) { tag count } }';
  expect((await ask(visitor(tenantId), tags)).data.catalogueTags).toEqual([
    { tag: 'y', count: 2 },
    { tag: 'x', count: 1 },
  ]);
  expect((await ask(visitor(newId<TenantId>()), tags)).data.catalogueTags).toEqual([]);
  expect((await ask(visitor(tenantId), '{ videoCounts { kind } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
});

test('a list needs the same number of statements whatever its length', async () => {
  const tenantId = newId<TenantId>();
  for (let at = 0; at < 12; at += 1) await bench.publish(tenantId, { title: `Many ${at}` });
  await using counting = createCountingDatabase(bench.platform.databaseUrl);
  const deps = { ...bench.deps, database: counting.database };
  const statements = (first: number, search?: string) =>
    counting.count(() => listVideos(deps, tenantId, { of: 'catalogue', search: search ?? null }, { first }));
  expect(await statements(1)).toBe(2);
  expect(await statements(12)).toBe(2);
  expect(await statements(12, 'many')).toBe(await statements(1, 'many'));
});
