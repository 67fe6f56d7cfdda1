import { verifyUploadToken } from '@streamgate/asset-format/upload-token';
import { systemClock } from '@streamgate/kernel/clock';
import { newId, type TenantId } from '@streamgate/kernel/ids';
import { type Caller, signCaller } from '@streamgate/service/caller';
import { createSubgraphExecutor } from '@streamgate/service/graph/execute-subgraph';
import { bodyOf, hashBody } from '@streamgate/service/graph/graph-request';
import { member, viewer, visitor } from '@streamgate/testing/callers';
import { createCountingDatabase } from '@streamgate/testing/count-statements';
import { createGraphClient, type GraphClient } from '@streamgate/testing/graph-client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Announced, type MediaBench, makeClip, openMediaBench, uploadSecret } from '../test/media-bench.ts';
import { createServer } from './server.ts';

let bench: MediaBench;
let ask: GraphClient;
let ready: Announced;
const tenantId = newId<TenantId>();
beforeAll(async () => {
  bench = await openMediaBench();
  ask = createGraphClient(createServer(bench.platform).subgraph, bench.platform);
  ready = await bench.process(tenantId, await makeClip(bench.folder, 'clip.mp4', { size: '640x360', args: ['-ac', '6'] }));
});
afterAll(() => bench[Symbol.asyncDispose]());

const ASSET = `query ($id: ID!) { asset(id: $id) { id state progressPercent etaMs durationMs width height frameRate sizeBytes fileName
  renditions { name kind width height frameRate codecs peakBps averageBps sizeBytes } oddities { code message } error { code }
  timeline { step status message at } poster storyboard createdAt } }`;
const CREATE = `mutation ($input: CreateUploadInput!, $key: String) { createUpload(input: $input, idempotencyKey: $key) { __typename
  ... on Upload { id endpoint url token expiresAt sizeBytes fileName state asset { id state } } ... on Refusal { code message field } } }`;
const VIDEOS = `query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on Video { id asset { id state poster fileName
  timeline { step } renditions { name } oddities { code } } } } }`;
const videoRefs = (ids: readonly string[]) => ({ ids: ids.map((id) => ({ __typename: 'Video', id })) });

test('a member reads the whole asset', async () => {
  const { data, errors } = await ask(member(tenantId), ASSET, { id: ready.assetId });
  expect(errors).toBeUndefined();
  expect(data.asset).toMatchObject({
    state: 'ready',
    progressPercent: 100,
    etaMs: null,
    width: 640,
    height: 360,
    frameRate: 30,
    fileName: 'clip.mp4',
    error: null,
    storyboard: 'storyboard.vtt',
    poster: `http://edge.test/posters/${tenantId}/${ready.assetId}.jpg`,
    oddities: [{ code: 'SURROUND_AUDIO', message: expect.stringContaining('stereo') }],
  });
  expect(data.asset.durationMs).toBeGreaterThanOrEqual(2_000);
  expect(data.asset.renditions.map(({ name, codecs }: { name: string; codecs: string }) => [name, codecs])).toEqual([
    ['v360', expect.stringMatching(/^avc1\.6400[0-9a-f]{2}$/)],
    ['audio', 'mp4a.40.2'],
  ]);
  const [video] = data.asset.renditions;
  expect(video.peakBps).toBeGreaterThanOrEqual(video.averageBps);
  const told = data.asset.timeline.map(({ step, status }: { step: string; status: string }) => `${step} ${status}`);
  // A slow machine publishes the first segments before the rest is made, a fast one has them all at once.
  expect(told.filter((line: string) => line !== 'publish noted')).toEqual([
    'upload started',
    'upload finished',
    'probe started',
    'probe finished',
    'encode started',
    'poster finished',
    'storyboard finished',
    'publish finished',
  ]);
});

test("another tenant's members and people without the right do not read it", async () => {
  expect((await ask(member(newId<TenantId>()), ASSET, { id: ready.assetId })).data.asset).toBeNull();
  expect((await ask(member(tenantId), ASSET, { id: 'nonsense' })).data.asset).toBeNull();
  expect((await ask(viewer(tenantId), ASSET, { id: ready.assetId })).errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  expect((await ask(visitor(tenantId), ASSET, { id: ready.assetId })).errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
});

test('a visitor sees that a video plays, and nothing of how it was made', async () => {
  const { data } = await ask(visitor(tenantId), VIDEOS, videoRefs([ready.videoId]));
  expect(data._entities[0].asset).toMatchObject({
    id: ready.assetId,
    state: 'ready',
    poster: expect.stringContaining('/posters/'),
    fileName: '',
    timeline: [],
    oddities: [],
  });
  const foreign = await ask(visitor(newId<TenantId>()), VIDEOS, videoRefs([ready.videoId]));
  expect(foreign.data._entities[0].asset).toBeNull();
});

test('a poster that is not public has no address, for anybody', async () => {
  await bench.deps.database.mediaVideo.update({ where: { videoId: ready.videoId }, data: { posterPublic: false } });
  for (const caller of [member(tenantId), visitor(tenantId)]) {
    const { data } = await ask(caller, VIDEOS, videoRefs([ready.videoId]));
    expect(data._entities[0].asset.poster).toBeNull();
  }
  await bench.deps.database.mediaVideo.update({ where: { videoId: ready.videoId }, data: { posterPublic: true } });
});

test('the number of statements does not grow with the list', async () => {
  const other = await bench.bring(tenantId, `${bench.folder}/clip.mp4`);
  await using counting = createCountingDatabase(bench.platform.databaseUrl);
  const { subgraph } = createServer({ ...bench.platform, database: counting.database });
  const askCounted = createGraphClient(subgraph, bench.platform);
  const count = (ids: string[]) =>
    counting.count(async () => {
      const { data } = await askCounted(member(tenantId), VIDEOS, videoRefs(ids));
      expect(data._entities.every(({ asset }: { asset: object | null }) => asset !== null)).toBe(true);
    });
  const one = await count([ready.videoId]);
  expect(await count([ready.videoId, other.videoId])).toBe(one);
  expect(one).toBe(4);
});

test('an upload is opened with a token for exactly this file, found again, cancelled', async () => {
  const caller = member(tenantId, 'editor');
  const videoId = await bench.newVideo(tenantId);
  const input = { videoId, fileName: 'b.mov', sizeBytes: '4321', contentType: 'video/quicktime' };
  const { data, errors } = await ask(caller, CREATE, { input, key: 'k1' });
  expect(errors).toBeUndefined();
  const upload = data.createUpload;
  expect(upload).toMatchObject({
    __typename: 'Upload',
    endpoint: 'http://edge.test/uploads',
    url: `http://edge.test/uploads/${upload.id}`,
    sizeBytes: '4321',
    fileName: 'b.mov',
    state: 'uploading',
    asset: { state: 'uploading' },
  });
  expect(verifyUploadToken(uploadSecret, upload.token, Date.now())).toMatchObject({
    tenantId,
    uploadId: upload.id,
    sizeBytes: 4_321,
  });
  expect((await ask(caller, CREATE, { input, key: 'k1' })).data.createUpload.id).toBe(upload.id);
  const pending = await ask(caller, '{ pendingUploads { id } }');
  expect(pending.data.pendingUploads).toEqual([{ id: upload.id }]);
  const cancel = 'mutation ($id: ID!) { cancelUpload(id: $id) { __typename ... on Upload { state } ... on Refusal { code } } }';
  expect((await ask(member(newId<TenantId>()), cancel, { id: upload.id })).data.cancelUpload.code).toBe('NOT_FOUND');
  expect((await ask(caller, cancel, { id: upload.id })).data.cancelUpload).toEqual({ __typename: 'Upload', state: 'cancelled' });
  expect((await ask(caller, '{ pendingUploads { id } }')).data.pendingUploads).toEqual([]);
});

test('refusals are members of the union; a right that is missing is an error', async () => {
  const input = { videoId: await bench.newVideo(tenantId), fileName: 'b.mov', sizeBytes: '0' };
  expect((await ask(member(tenantId), CREATE, { input })).data.createUpload).toMatchObject({
    __typename: 'Refusal',
    code: 'EMPTY_FILE',
  });
  expect((await ask(member(tenantId, 'analyst'), CREATE, { input })).errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  const retry = 'mutation ($id: ID!) { retryAsset(id: $id) { __typename ... on Refusal { code } } }';
  expect((await ask(member(tenantId), retry, { id: ready.assetId })).data.retryAsset.code).toBe('NOT_RETRYABLE');
  const finish = 'mutation ($id: ID!) { finishUpload(id: $id) { __typename ... on Asset { state } ... on Refusal { code } } }';
  expect((await ask(member(tenantId), finish, { id: ready.uploadId })).data.finishUpload).toEqual({
    __typename: 'Asset',
    state: 'ready',
  });
  expect((await ask(member(tenantId), finish, { id: 'nonsense' })).data.finishUpload.code).toBe('NOT_FOUND');
});

test('the subscription tells each change as it now is, to members only', async () => {
  const { subgraph, services } = createServer(bench.platform);
  const executor = createSubgraphExecutor(subgraph, {
    secret: 'between-gateway-and-subgraphs',
    clock: systemClock,
    log: bench.deps.log,
  });
  const query = 'subscription { assetChanged { videoId asset { id state renditions { name } } } }';
  const stop = new AbortController();
  const subscribe = (caller: Caller) => {
    const body = hashBody(bodyOf({ query, variables: undefined }));
    const token = signCaller('between-gateway-and-subgraphs', { caller, aud: 'media', exp: Date.now() + 60_000, body });
    return executor.subscribe({ query, variables: undefined, token, signal: stop.signal });
  };
  expect(await subscribe(visitor(tenantId))).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  const stream = await subscribe(member(tenantId));
  if (!(Symbol.asyncIterator in stream)) throw new Error(JSON.stringify(stream));
  const next = stream.next();
  await expect.poll(async () => (await bench.platform.redis.pubsub('NUMSUB', `asset-changed:${tenantId}`))[1]).toBe(1);
  await bench.deps.feed.publish(tenantId, ready);
  expect((await next).value).toEqual({
    data: {
      assetChanged: {
        videoId: ready.videoId,
        asset: { id: ready.assetId, state: 'ready', renditions: [{ name: 'v360' }, { name: 'audio' }] },
      },
    },
  });
  stop.abort();
  expect((await stream.next()).done).toBe(true);
  for (const service of services) await service.stop();
});

test('a tenant sees its room, exactly what is stored', async () => {
  const STORAGE =
    'query ($t: [_Any!]!) { _entities(representations: $t) { ... on Tenant { storage { usedBytes reservedBytes limitBytes } } } }';
  const own = newId<TenantId>();
  const made = await bench.process(own, `${bench.folder}/clip.mp4`);
  const refs = { t: [{ __typename: 'Tenant', id: own }] };
  const { data } = await ask(member(own), STORAGE, refs);
  let stored = 0;
  for await (const { path, sizeBytes } of bench.deps.store.list(`assets/${own}/`))
    if (!path.endsWith('.json')) stored += sizeBytes;
  stored += (await bench.deps.store.head(`uploads/${made.uploadId}`))?.sizeBytes ?? 0;
  expect(data._entities[0].storage).toMatchObject({ usedBytes: String(stored), reservedBytes: '0' });
  expect((await ask(visitor(own), STORAGE, refs)).data._entities[0].storage).toBeNull();
  expect((await ask(member(tenantId), STORAGE, refs)).data._entities[0].storage).toBeNull();
});
