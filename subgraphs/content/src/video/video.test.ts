import { type AssetId, newId } from '@streamgate/kernel/ids';
import { member, viewer, visitor } from '@streamgate/testing/callers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ContentBench, createContentBench, must } from '../testing/content-bench.ts';
import { createVideo } from './create-video.ts';
import { deleteVideo } from './delete-video.ts';
import { publishDue } from './publish-due.ts';
import { setVisibility } from './set-visibility.ts';
import { updateVideo } from './update-video.ts';
import { findVideos } from './video.store.ts';

let bench: ContentBench;
beforeAll(async () => {
  bench = await createContentBench();
});
afterAll(() => bench.platform[Symbol.asyncDispose]());

const CREATE = `mutation($input: CreateVideoInput!, $key: String) { createVideo(input: $input, idempotencyKey: $key) {
  ... on Video { id title description tags visibility posterPublic tenant { id } } ... on Refusal { code field } } }`;
const VIDEO = 'query($id: ID!) { video(id: $id) { id title visibility } }';
const ENTITY = `query($id: ID!) { _entities(representations: [{ __typename: "Video", id: $id }]) { ... on Video { title } } }`;
const read = async (id: string) => (await findVideos(bench.deps.database, bench.tenantId, [id], 'members'))[0];

test('a member makes a draft with clean text, and it is told', async () => {
  const { ask, tenantId, told } = bench;
  const input = { title: ' Big Buck  Bunny ', description: 'A rabbit.', tags: ['Film', 'film', 'Animation'] };
  const { data } = await ask(member(tenantId, 'editor'), CREATE, { input });
  expect(data.createVideo).toMatchObject({
    title: 'Big Buck Bunny',
    tags: ['film', 'animation'],
    visibility: 'draft',
    posterPublic: true,
    tenant: { id: tenantId },
  });
  const facts = await told(data.createVideo.id);
  expect(facts).toMatchObject([{ tenantId, version: 1, title: 'Big Buck Bunny', visibility: 'draft', deleted: false }]);
});

test('visitors, viewers and analysts may not write', async () => {
  const { ask, tenantId } = bench;
  const input = { title: 'A' };
  expect((await ask(visitor(tenantId), CREATE, { input })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  expect((await ask(viewer(tenantId), CREATE, { input })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await ask(member(tenantId, 'analyst'), CREATE, { input })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

test('a bad title is a refusal with its field', async () => {
  const { data } = await bench.ask(member(bench.tenantId), CREATE, { input: { title: '\u0000' } });
  expect(data.createVideo).toEqual({ code: 'BAD_INPUT', field: 'title' });
});

test('the same idempotency key gives the same video, other text is refused, another tenant makes its own', async () => {
  const { ask, tenantId, otherTenantId } = bench;
  const make = async (caller: ReturnType<typeof member>, title: string) =>
    (await ask(caller, CREATE, { input: { title }, key: 'once' })).data.createVideo;
  const first = await make(member(tenantId), 'Keyed');
  expect(await make(member(tenantId), 'Keyed')).toEqual(first);
  expect(await make(member(tenantId), 'Other')).toEqual({ code: 'IDEMPOTENCY_MISMATCH', field: 'idempotencyKey' });
  expect((await make(member(otherTenantId), 'Keyed')).id).not.toBe(first.id);
  expect(await bench.deps.database.video.count({ where: { title: 'Keyed', tenantId } })).toBe(1);
});

test('an idempotency key whose video was deleted says so', async () => {
  const { deps, tenantId } = bench;
  const call = { input: { title: 'Gone' }, idempotencyKey: 'gone' };
  const video = must(await createVideo(deps, tenantId, call));
  must(await deleteVideo(deps, tenantId, { id: video.id }));
  expect(await createVideo(deps, tenantId, call)).toMatchObject({ ok: false, refusal: { code: 'NOT_FOUND' } });
});

test('a change counts the version up and leaves the rest', async () => {
  const { deps, tenantId, told } = bench;
  const video = must(await createVideo(deps, tenantId, { input: { title: 'Old', description: 'Stays', tags: ['a'] } }));
  const changed = must(await updateVideo(deps, tenantId, { id: video.id, title: 'New', posterPublic: false }));
  expect(changed).toMatchObject({ title: 'New', description: 'Stays', tags: ['a'], posterPublic: false, version: 2 });
  expect((await told(video.id)).map((fact) => [fact['version'], fact['title'], fact['posterPublic']])).toEqual([
    [1, 'Old', true],
    [2, 'New', false],
  ]);
  expect(await updateVideo(deps, tenantId, { id: video.id, tags: [''] })).toMatchObject({ refusal: { code: 'BAD_INPUT' } });
});

test('changes at once all count', async () => {
  const { deps, tenantId, draft, told } = bench;
  const video = await draft({ title: 'Busy' });
  await Promise.all(Array.from({ length: 8 }, (_, at) => updateVideo(deps, tenantId, { id: video.id, description: `${at}` })));
  expect((await read(video.id))?.version).toBe(9);
  expect(new Set((await told(video.id)).map((fact) => fact['version'])).size).toBe(9);
});

test("a second tenant can neither see, change, publish nor delete another's video; missing and malformed ids read the same", async () => {
  const { deps, ask, publish, tenantId, otherTenantId } = bench;
  const video = await publish(tenantId, { title: 'Ours' });
  for (const id of [video.id, newId(), 'nonsense']) {
    expect((await ask(member(otherTenantId), VIDEO, { id })).data).toEqual({ video: null });
    expect((await ask(member(otherTenantId), ENTITY, { id })).data._entities).toEqual([null]);
    const answers = [
      await updateVideo(deps, otherTenantId, { id, title: 'Theirs' }),
      await setVisibility(deps, otherTenantId, { id, visibility: 'draft' }),
      await deleteVideo(deps, otherTenantId, { id }),
    ];
    for (const answer of answers) expect(answer).toEqual({ ok: false, refusal: expect.objectContaining({ code: 'NOT_FOUND' }) });
  }
  expect(await read(video.id)).toEqual(video);
});

test('members see every video, everybody else public and unlisted ones that can be played', async () => {
  const { ask, publish, asset, tenantId } = bench;
  const seen = async (id: string, caller = visitor(tenantId)) => (await ask(caller, VIDEO, { id })).data.video?.id === id;
  for (const visibility of ['public', 'unlisted'] as const) {
    const video = await publish(tenantId, { title: `Seen ${visibility}` }, visibility);
    expect(await seen(video.id)).toBe(true);
    expect(await seen(video.id, viewer(tenantId))).toBe(true);
    await asset(video, 'errored');
    expect(await seen(video.id)).toBe(false);
    expect(await seen(video.id, member(tenantId, 'analyst'))).toBe(true);
  }
  const draft = await publish(tenantId, { title: 'Draft' }, 'draft');
  expect([await seen(draft.id), await seen(draft.id, member(tenantId))]).toEqual([false, true]);
});

test('publishing needs a playable file; withdrawing does not', async () => {
  const { deps, asset, draft, tenantId, told } = bench;
  const video = await draft({ title: 'Path' });
  const set = (visibility: 'public' | 'draft') => setVisibility(deps, tenantId, { id: video.id, visibility });
  expect(await set('public')).toMatchObject({ ok: false, refusal: { code: 'NOT_PLAYABLE' } });
  expect(await told(video.id)).toHaveLength(1);
  await asset(video, 'playable');
  const published = must(await set('public'));
  expect(published.publishedAt).toEqual(new Date(bench.clock.now()));
  expect(must(await set('draft'))).toMatchObject({ visibility: 'draft', publishedAt: published.publishedAt });
  expect((await told(video.id)).map((fact) => fact['visibility'])).toEqual(['draft', 'public', 'draft']);
});

test('the newest word on a file counts: highest version, then latest asset', async () => {
  const { asset, draft } = bench;
  const video = await draft({ title: 'File' });
  const first = newId<AssetId>();
  await asset(video, 'playable', { assetId: first, version: 3 });
  await asset(video, 'encoding', { assetId: first, version: 2 });
  expect(await read(video.id)).toMatchObject({ assetState: 'playable', durationMs: 60_000 });
  const second = newId<AssetId>();
  await asset(video, 'uploading', { assetId: second, version: 1 });
  await asset(video, 'deleted', { assetId: first, version: 9 });
  expect(await read(video.id)).toMatchObject({ assetState: 'uploading', assetId: second });
  await asset({ ...video, tenantId: bench.otherTenantId }, 'ready', { assetId: second, version: 2 });
  expect((await read(video.id))?.assetState).toBe('uploading');
});

test('a scheduled video becomes public when its time has come and its file can be played', async () => {
  const { deps, asset, clock, draft, tenantId, told } = bench;
  const video = await draft({ title: 'Later' });
  const publishAt = new Date(clock.now() + 60_000);
  must(await setVisibility(deps, tenantId, { id: video.id, visibility: 'scheduled', publishAt }));
  expect(await publishDue(deps)).toBe(0);
  clock.pass(60_000);
  expect(await publishDue(deps)).toBe(0);
  await asset(video, 'playable');
  const counts = await Promise.all([publishDue(deps), publishDue(deps), publishDue(deps)]);
  expect(counts.reduce((sum, count) => sum + count)).toBe(1);
  expect(await read(video.id)).toMatchObject({ visibility: 'public', publishAt: null, publishedAt: publishAt });
  expect((await told(video.id)).at(-1)).toMatchObject({ visibility: 'public', publishAtMs: null, version: 3 });
});

test('a deleted video is gone for everybody and is told as deleted', async () => {
  const { deps, ask, publish, tenantId, told } = bench;
  const video = await publish(tenantId, { title: 'Bye' });
  expect(await deleteVideo(deps, tenantId, { id: video.id })).toEqual({ ok: true, value: { id: video.id } });
  expect((await ask(member(tenantId), VIDEO, { id: video.id })).data.video).toBeNull();
  expect((await told(video.id)).at(-1)).toMatchObject({ deleted: true, version: 3, collectionIds: [] });
  expect(await deleteVideo(deps, tenantId, { id: video.id })).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
});
