import { newId, type VideoId } from '@streamgate/kernel/ids';
import { permissionsOf } from '@streamgate/kernel/permissions';
import { member, viewer, visitor } from '@streamgate/testing/callers';
import { createCountingDatabase } from '@streamgate/testing/count-statements';
import { createGraphClient } from '@streamgate/testing/graph-client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createServer } from '../server.ts';
import { type AnalyticsBench, createAnalyticsBench, event, NOON_MS, wholeView } from '../testing/analytics-bench.ts';

let bench: AnalyticsBench;
beforeAll(async () => {
  bench = await createAnalyticsBench();
});
afterAll(() => bench.platform[Symbol.asyncDispose]());

const FIELDS = 'views viewers watchTimeMs live startupP50Ms startupP95Ms rebufferRatio refusals failures';
const STATS = `query($r: [_Any!]!, $days: Int! = 28) { _entities(representations: $r) { ... on Video { viewCount stats(days: $days) { ${FIELDS} } } } }`;
const OVERVIEW = `query($r: [_Any!]!, $days: Int! = 7) { _entities(representations: $r) { ... on Tenant { overview(days: $days) {
  from to totals { ${FIELDS} } previous { ${FIELDS} } series { day views watchTimeMs refusals failures }
  topVideos { video { id } views watchTimeMs } } } } }`;
const RELATED =
  'query($r: [_Any!]!, $first: Int! = 8) { _entities(representations: $r) { ... on Video { related(first: $first) { id } } } }';
const HISTORY = `query($r: [_Any!]!, $first: Int) { _entities(representations: $r) { ... on Account { history(first: $first) {
  video { id } positionMs lastWatchedAt } } } }`;

const video = (id: string) => ({ __typename: 'Video', id });
const first = async (caller: Parameters<AnalyticsBench['ask']>[0], query: string, variables: Record<string, unknown>) => {
  const { data, errors } = await bench.ask(caller, query, variables);
  return { ...data?._entities?.[0], code: errors?.[0]?.extensions.code };
};

test('figures of a video: people, time, start-up, stalls; refusals apart from failures', async () => {
  const { batch, ingest, decide, recompute, tenant, account } = bench;
  const tenantId = tenant();
  const videoId = await bench.video(tenantId);
  const accountId = account();
  const failing = [event(0, 'start'), event(1, 'error', { errorCode: 'fragLoadError' })];
  const refused = [event(0, 'start'), event(1, 'error', { errorCode: 'TOKEN_LEFT' })];
  await ingest(batch({ tenantId, videoId, accountId }), batch({ tenantId, videoId, accountId }));
  await ingest(batch({ tenantId, videoId, events: failing }), batch({ tenantId, videoId, events: refused }));
  await decide({ tenantId, videoId });
  await decide({ tenantId, videoId });
  await decide({ tenantId, videoId, decision: 'UNKNOWN' });
  await decide({ tenantId, videoId, decision: 'ALLOW' });
  await recompute();
  const { stats, viewCount } = await first(member(tenantId, 'analyst'), STATS, { r: [video(videoId)] });
  expect(viewCount).toBe(4);
  expect(stats).toMatchObject({ views: 4, viewers: 3, watchTimeMs: '60000', failures: 1, refusals: 2, live: 0 });
  expect(stats.rebufferRatio).toBeCloseTo(4_000 / 64_000);
  expect(Math.abs(stats.startupP50Ms - 400)).toBeLessThan(20);
  expect(stats.startupP95Ms).toBe(stats.startupP50Ms);
});

test('the same gate answer told twice counts once', async () => {
  const { decide, recompute, tenant } = bench;
  const tenantId = tenant();
  const videoId = await bench.video(tenantId);
  const fact = { tenantId, videoId, tookMs: 12.5, gateId: null, accountId: bench.account() };
  await decide(fact);
  await decide(fact);
  await recompute();
  expect((await first(member(tenantId), STATS, { r: [video(videoId)] })).stats.refusals).toBe(1);
});

test('stats need analytics:read in this tenant; a second tenant sees nothing; the count of views is public', async () => {
  const { batch, ingest, recompute, tenant } = bench;
  const [tenantId, other] = [tenant(), tenant()];
  const videoId = await bench.video(tenantId);
  await ingest(batch({ tenantId, videoId }));
  await recompute();
  const r = [video(videoId)];
  expect(await first(visitor(tenantId), STATS, { r })).toMatchObject({ viewCount: 1, stats: null });
  expect(await first(viewer(tenantId), STATS, { r })).toMatchObject({ stats: null });
  expect(await first(visitor(null), STATS, { r })).toMatchObject({ viewCount: 0, stats: null });
  const theirs = await first(member(other), STATS, { r });
  expect(theirs).toMatchObject({ viewCount: 0, stats: { views: 0, viewers: 0, watchTimeMs: '0', live: 0, rebufferRatio: null } });
  expect(await first(member(tenantId), STATS, { r: [video('nonsense')] })).toMatchObject({ viewCount: 0, stats: null });
  for (const days of [0, 91]) expect((await first(member(tenantId), STATS, { r, days })).code).toBe('BAD_INPUT');
});

test('only views begun within the days count', async () => {
  const { batch, ingest, recompute, tenant } = bench;
  const tenantId = tenant();
  const videoId = await bench.video(tenantId);
  for (const daysAgo of [0, 1, 6, 7])
    await ingest(batch({ tenantId, videoId, events: wholeView(NOON_MS - daysAgo * 86_400_000) }));
  await recompute();
  const views = async (days: number) => (await first(member(tenantId), STATS, { r: [video(videoId)], days })).stats.views;
  expect([await views(1), await views(2), await views(7), await views(8)]).toEqual([1, 2, 3, 4]);
});

test('live viewers: the last sign of life within 45 s, each person once per tenant', async () => {
  const { batch, ingest, tenant, account, setNow } = bench;
  const tenantId = tenant();
  const [a, b] = [await bench.video(tenantId), await bench.video(tenantId)];
  const at = NOON_MS + 3_000_000;
  setNow(at);
  const accountId = account();
  const beat = (videoId: VideoId, facts: object = {}) =>
    batch({ tenantId, videoId, receivedAtMs: at, events: [event(0, 'beat', { atMs: at })], ...facts });
  const leaving = beat(a);
  await ingest(beat(a, { accountId }), beat(b, { accountId }), leaving, beat(b, { receivedAtMs: at - 46_000 }));
  const live = async () => {
    const { data } = await bench.ask(member(tenantId), STATS, { r: [video(a), video(b)] });
    const overview = await first(member(tenantId), OVERVIEW, { r: [{ __typename: 'Tenant', id: tenantId }] });
    return [...data._entities.map((one: { stats: { live: number } }) => one.stats.live), overview.overview.totals.live];
  };
  expect(await live()).toEqual([2, 1, 2]);
  await ingest({ ...leaving, events: [event(1, 'end', { atMs: at })] });
  expect(await live()).toEqual([1, 1, 1]);
  setNow(at + 46_000);
  expect(await live()).toEqual([0, 0, 0]);
  setNow(at);
});

test('the overview: totals, the days before, every day, most watched first; only for members of the tenant', async () => {
  const { batch, ingest, decide, recompute, tenant } = bench;
  const [tenantId, other] = [tenant(), tenant()];
  const [much, little, gone] = [await bench.video(tenantId), await bench.video(tenantId), await bench.video(tenantId)];
  const day = (ago: number) => NOON_MS - ago * 86_400_000;
  for (const [videoId, ago] of [
    [much, 0],
    [much, 2],
    [little, 2],
    [much, 8],
    [gone, 2],
  ] as const)
    await ingest(batch({ tenantId, videoId, events: wholeView(day(ago)) }));
  await bench.video(tenantId, { videoId: gone, version: 2, deleted: true, playable: false });
  await decide({ tenantId, videoId: much, atMs: day(1) });
  await ingest(batch({ tenantId: other, videoId: await bench.video(other) }));
  await recompute();
  const r = [{ __typename: 'Tenant', id: tenantId }];
  const { overview } = await first(member(tenantId, 'analyst'), OVERVIEW, { r });
  expect(overview).toMatchObject({
    from: '2026-11-14T00:00:00.000Z',
    totals: { views: 4, watchTimeMs: '120000', refusals: 1 },
    previous: { views: 1 },
    topVideos: [
      { video: { id: much }, views: 2, watchTimeMs: '60000' },
      { video: { id: little }, views: 1 },
    ],
  });
  expect(overview.series.map((one: { day: string; views: number }) => [one.day.slice(8), one.views])).toEqual([
    ...[
      ['14', 0],
      ['15', 0],
      ['16', 0],
      ['17', 0],
      ['18', 3],
      ['19', 0],
      ['20', 1],
    ],
  ]);
  expect(overview.series[5]).toEqual({ day: '2026-11-19', views: 0, watchTimeMs: '0', refusals: 1, failures: 0 });
  expect((await first(member(other), OVERVIEW, { r })).overview).toBeNull();
  expect((await first(viewer(tenantId), OVERVIEW, { r })).overview).toBeNull();
  expect((await first(member(tenantId), OVERVIEW, { r, days: 91 })).code).toBe('BAD_INPUT');
});

test('related: shared tags and viewers first, then the newest; only what is public and can be played, of this tenant', async () => {
  const { batch, ingest, tenant, account } = bench;
  const [tenantId, other] = [tenant(), tenant()];
  const plain = await bench.video(tenantId);
  const asked = await bench.video(tenantId, { tags: ['aurora', 'night'] });
  const tagged = await bench.video(tenantId, { tags: ['aurora', 'night'] });
  const watched = await bench.video(tenantId, { tags: ['cooking'] });
  const newest = await bench.video(tenantId);
  await bench.video(tenantId, { tags: ['aurora'], visibility: 'unlisted' });
  await bench.video(tenantId, { tags: ['aurora'], deleted: true });
  await bench.video(tenantId, { tags: ['aurora'], playable: false });
  await bench.video(other, { tags: ['aurora', 'night'] });
  const people = [account(), account()];
  for (const accountId of people) await ingest(batch({ tenantId, videoId: asked, accountId }));
  await ingest(batch({ tenantId, videoId: watched, accountId: people[0] ?? null }));
  const related = async (caller: Parameters<AnalyticsBench['ask']>[0], id: string, count?: number) =>
    (await first(caller, RELATED, { r: [video(id)], ...(count && { first: count }) })).related?.map(
      (one: { id: string }) => one.id,
    );
  expect(await related(visitor(tenantId), asked)).toEqual([tagged, watched, newest, plain]);
  expect(await related(visitor(tenantId), asked, 1)).toEqual([tagged]);
  expect(await related(visitor(other), asked)).toEqual([]);
  const draft = await bench.video(tenantId, { tags: ['aurora'], visibility: 'draft' });
  expect([await related(visitor(tenantId), draft), (await related(member(tenantId), draft))?.[0]]).toEqual([[], tagged]);
  expect((await first(visitor(tenantId), RELATED, { r: [video(asked)], first: 51 })).code).toBe('BAD_INPUT');
});

test('history is for the person alone: each video once, newest first, where they stopped', async () => {
  const { batch, ingest, tenant } = bench;
  const [tenantId, other] = [tenant(), tenant()];
  const [a, b, hidden] = [await bench.video(tenantId), await bench.video(tenantId), await bench.video(tenantId)];
  await bench.video(tenantId, { videoId: hidden, version: 2, visibility: 'draft', playable: false });
  const person = viewer(tenantId);
  const { accountId } = person;
  const watch = (videoId: VideoId, startMs: number, until = 6) =>
    ingest(batch({ tenantId, videoId, accountId, events: wholeView(startMs).slice(0, until) }));
  await watch(a, NOON_MS);
  await watch(b, NOON_MS + 600_000);
  await watch(a, NOON_MS + 1_200_000, 3);
  await watch(hidden, NOON_MS);
  const r = [{ __typename: 'Account', id: accountId }];
  const { history } = await first(person, HISTORY, { r });
  expect(history).toEqual([
    { video: { id: a }, positionMs: 10_000, lastWatchedAt: new Date(NOON_MS + 1_220_000).toISOString() },
    { video: { id: b }, positionMs: 30_000, lastWatchedAt: new Date(NOON_MS + 650_000).toISOString() },
  ]);
  expect((await first(person, HISTORY, { r, first: 1 })).history).toHaveLength(1);
  expect((await first({ ...person, permissions: permissionsOf('analyst') }, HISTORY, { r })).history).toHaveLength(3);
  expect((await first({ ...person, tenantId: other }, HISTORY, { r })).history).toEqual([]);
  expect((await first(viewer(tenantId), HISTORY, { r })).history).toBeNull();
  expect((await first(member(tenantId), HISTORY, { r })).history).toBeNull();
});

test('a list of videos needs the same number of statements whatever its length', async () => {
  const { tenant, platform } = bench;
  const tenantId = tenant();
  const ids: string[] = [newId()];
  for (let at = 0; at < 15; at += 1) ids.push(await bench.video(tenantId, { tags: ['t'] }));
  await using counting = createCountingDatabase(platform.databaseUrl);
  const ask = createGraphClient(createServer({ ...platform, database: counting.database }).subgraph, platform);
  const query =
    'query($r: [_Any!]!) { _entities(representations: $r) { ... on Video { viewCount stats { views live } related { id } } } }';
  const statements = (count: number) => counting.count(() => ask(member(tenantId), query, { r: ids.slice(0, count).map(video) }));
  expect([await statements(1), await statements(16)]).toEqual([3, 3]);
});
