import { type AssetId, newId, type VideoId } from '@streamgate/kernel/ids';
import { member, viewer, visitor } from '@streamgate/testing/callers';
import { createCountingDatabase } from '@streamgate/testing/count-statements';
import { createGraphClient } from '@streamgate/testing/graph-client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createServer } from '../server.ts';
import { type RpcProxy, startRpcProxy } from '../testing/rpc-proxy.ts';
import { caip10, createWeb3Bench, type Web3Bench } from '../testing/web3-bench.ts';
import { keepAsset } from './keep-facts.ts';

let bench: Web3Bench;
let proxy: RpcProxy;
beforeAll(async () => {
  bench = await createWeb3Bench({
    rpc: async (url) => {
      proxy = await startRpcProxy(url);
      return [proxy.url];
    },
  });
});
afterAll(async () => {
  await bench[Symbol.asyncDispose]();
  await proxy.stop();
});

const ENTITIES = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Video {
  id gated gate { id name } access { decision code because blocks { chainId } checkedAt } } } }`;
const videos = (ids: readonly string[]) => ({ r: ids.map((id) => ({ __typename: 'Video', id })) });

test('a list of twenty gated videos is one eth_call and a fixed number of statements', async () => {
  const { chain, tenantId, passRule, publish, makeGate, platform } = bench;
  const gates: string[] = [];
  for (const minimum of ['1', '2', '3', '4']) gates.push(await makeGate(tenantId, passRule({ minimum })));
  const ids: VideoId[] = [];
  for (let index = 0; index < 20; index++) {
    const videoId = await publish(tenantId);
    await platform.database.videoAccess.update({ where: { videoId }, data: { gateId: gates[index % 4] ?? null } });
    ids.push(videoId);
  }
  await using counting = createCountingDatabase(platform.databaseUrl);
  const ask = createGraphClient(createServer({ ...platform, database: counting.database }).subgraph, platform);
  const count = async (some: readonly string[]) => {
    const answers: Awaited<ReturnType<typeof ask>>[] = [];
    const statements = await counting.count(async () => {
      answers.push(await ask(viewer(tenantId, [caip10(chain.holder)]), ENTITIES, videos(some)));
    });
    return { entities: answers[0]?.data._entities, statements };
  };
  const few = await count(ids.slice(0, 2));
  proxy.asked.length = 0;
  const many = await count(ids);
  expect(many.entities.map((one: { access: { decision: string } }) => one.access.decision)).toEqual(
    ids.map((_, index) => (index % 4 === 0 ? 'ALLOW' : 'DENY')),
  );
  expect(many.statements).toBe(few.statements);
  expect(proxy.count('eth_call')).toBeLessThanOrEqual(1);
});

test('access is asked for only where it is wanted', async () => {
  const { ask, tenantId, passRule, publishGated, chain } = bench;
  const { videoId, gateId } = await publishGated(tenantId, passRule());
  proxy.asked.length = 0;
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Video { gated gate { id } } } }`;
  const { data } = await ask(viewer(tenantId, [caip10(chain.holder)]), query, videos([videoId]));
  expect(data._entities).toEqual([{ gated: true, gate: { id: gateId } }]);
  expect(proxy.asked).toEqual([]);
});

test('an open video is open to everybody; a draft to members only', async () => {
  const { ask, tenantId, publish } = bench;
  const open = await publish(tenantId);
  const draft = await publish(tenantId, { visibility: 'draft' });
  const read = async (caller: Parameters<typeof ask>[0]) =>
    (await ask(caller, ENTITIES, videos([open, draft]))).data._entities.map(
      (one: { access: { code: string } | null }) => one.access?.code ?? null,
    );
  expect(await read(visitor(tenantId))).toEqual(['OPEN', null]);
  expect(await read(viewer(tenantId))).toEqual(['OPEN', null]);
  expect(await read(member(tenantId, 'analyst'))).toEqual(['OPEN', 'OPEN']);
});

test('who works on a video passes its gate; an analyst does not', async () => {
  const { ask, tenantId, passRule, publishGated } = bench;
  const { videoId } = await publishGated(tenantId, passRule());
  const code = async (role: 'editor' | 'analyst') =>
    (await ask(member(tenantId, role), ENTITIES, videos([videoId]))).data._entities[0].access;
  expect(await code('editor')).toMatchObject({
    decision: 'ALLOW',
    code: 'OPEN',
    because: 'You may preview this because you work on it.',
  });
  expect(await code('analyst')).toMatchObject({ decision: 'DENY', code: 'SIGN_IN_NEEDED' });
});

test('another tenant learns nothing of a video, not even that it has a gate', async () => {
  const { ask, tenantId, otherTenantId, passRule, publishGated } = bench;
  const { videoId } = await publishGated(tenantId, passRule());
  const { data } = await ask(member(otherTenantId), ENTITIES, videos([videoId]));
  expect(data._entities).toEqual([{ id: videoId, gated: false, gate: null, access: null }]);
});

test('a video whose file cannot be played yet says so', async () => {
  const { ask, tenantId, publish, start } = bench;
  const videoId = await publish(tenantId, { state: 'encoding' });
  const { data } = await ask(viewer(tenantId), ENTITIES, videos([videoId]));
  expect(data._entities[0].access).toMatchObject({ decision: 'DENY', code: 'NOT_PLAYABLE' });
  expect(await start(viewer(tenantId), videoId)).toMatchObject({ __typename: 'Refusal', code: 'NOT_PLAYABLE' });
});

test('a dead chain is told as such, and a decision made before still helps for some seconds', async () => {
  const { tenantId, passRule, publishGated, start, chain } = bench;
  const { videoId } = await publishGated(tenantId, passRule());
  expect((await start(viewer(tenantId, [caip10(chain.holder)]), videoId)).__typename).toBe('PlaybackLease');
  proxy.fault.mode = 'dead';
  try {
    expect((await start(viewer(tenantId, [caip10(chain.holder)]), videoId)).__typename).toBe('PlaybackLease');
    const denied = await start(viewer(tenantId, [caip10(chain.nonHolder)]), videoId);
    expect(denied.access).toMatchObject({
      decision: 'UNKNOWN',
      code: 'CANNOT_TELL',
      because: 'Cannot tell now, please try again: needs 1 Aurora Pass on Local chain, and Local chain cannot tell now.',
    });
  } finally {
    proxy.fault.mode = 'sound';
  }
});

test('facts may come late, twice and in any order: the newest stands', async () => {
  const { deps, tenantId, otherTenantId, tellVideo, publish } = bench;
  const videoId = newId<VideoId>();
  const assetId = newId<AssetId>();
  const asset = (version: number, state: 'encoding' | 'ready', by = tenantId, id = assetId) =>
    keepAsset(deps, { tenantId: by, videoId, assetId: id, version, state, durationMs: null });
  const row = () => deps.database.videoAccess.findUniqueOrThrow({ where: { videoId } });
  await asset(3, 'ready');
  await asset(2, 'encoding');
  await tellVideo(tenantId, videoId, { version: 5, visibility: 'public' });
  await tellVideo(tenantId, videoId, { version: 4, visibility: 'draft' });
  await tellVideo(tenantId, videoId, { version: 5, visibility: 'public' });
  expect(await row()).toMatchObject({ visibility: 'public', assetState: 'ready', assetId, videoVersion: 5 });
  const newer = newId<AssetId>();
  await asset(1, 'encoding', tenantId, newer);
  expect(await row()).toMatchObject({ assetId, assetState: 'ready' });
  await asset(2, 'ready', tenantId, newer);
  expect(await row()).toMatchObject({ assetId: newer });
  await asset(9, 'ready', otherTenantId, newId<AssetId>());
  await tellVideo(otherTenantId, videoId, { version: 9, visibility: 'draft' });
  expect(await row()).toMatchObject({ tenantId, visibility: 'public', assetId: newer });
  expect(await publish(tenantId)).not.toBe(videoId);
});
