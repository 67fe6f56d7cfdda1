import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@streamgate/embedded/free-port';
import { startRedis } from '@streamgate/embedded/redis';
import { assetChanged, sessionEnded, videoChanged } from '@streamgate/events/facts';
import { publishFact } from '@streamgate/jobs/outbox';
import { createRelay } from '@streamgate/jobs/relay';
import { type AssetId, newId, type VideoId } from '@streamgate/kernel/ids';
import { claimOutbox } from '@streamgate/prisma/claim-outbox';
import { type Service, startServices, stopServices } from '@streamgate/service/service';
import { member, viewer } from '@streamgate/testing/callers';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { caip10, createWeb3Bench, type Web3Bench } from './testing/web3-bench.ts';
import { createWorker } from './worker.ts';

// A Redis of its own: workers of other tests would take these jobs from a shared one.
let bench: Web3Bench;
let services: Service[];
let stop: () => Promise<void>;
beforeAll(async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'web3-worker-'));
  const server = await startRedis({ dataDir, port: await freePort(), disposable: true });
  const redis = new Redis(server.url);
  bench = await createWeb3Bench({ redis });
  const { database, log } = bench.platform;
  services = [createRelay({ claim: claimOutbox(database), redis, log }), ...createWorker(bench.platform).services];
  await startServices(services);
  stop = async () => {
    await stopServices(services);
    redis.disconnect();
    await bench[Symbol.asyncDispose]();
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
});
afterAll(() => stop());

test('a lease ends within two seconds of the transfer that takes its token', async () => {
  const { chain, tenantId, passRule, publishGated, start, leaseOf, deps } = bench;
  const { videoId } = await publishGated(tenantId, passRule({ tokenIds: ['1'] }));
  const lease = await start(viewer(tenantId, [caip10(chain.holder)]), videoId);
  await vi.waitFor(async () => expect(await deps.database.indexedBlock.count()).toBeGreaterThan(0), { timeout: 5_000 });
  const { holder, nonHolder, contracts } = chain;
  await chain.hand.write('auroraPass', contracts.auroraPass, {
    by: holder.privateKey,
    functionName: 'transferFrom',
    args: [holder.address, nonHolder.address, 1n],
  });
  const minedAtMs = performance.now();
  const ended = async () => expect((await leaseOf(lease.id))?.ended).toMatchObject({ code: 'TOKEN_LEFT' });
  await vi.waitFor(ended, { timeout: 4_000, interval: 20 });
  expect(performance.now() - minedAtMs).toBeLessThan(10_000);
});

test('facts of other subgraphs arrive: a video can be gated moments after it was made, and watched once its file is there', async () => {
  const { ask, deps, start, tenantId, makeGate, passRule, chain } = bench;
  const gateId = await makeGate(tenantId, passRule());
  const videoId = newId<VideoId>();
  const told = { tenantId, videoId, title: 'A film', publishAtMs: null, collectionIds: [], tags: [], posterPublic: true };
  await publishFact(deps.database, videoChanged, { ...told, version: 1, visibility: 'public', deleted: false });
  const set = `mutation ($videoId: ID!, $gateId: ID) { setVideoGate(videoId: $videoId, gateId: $gateId) { __typename ... on Refusal { code } } }`;
  expect((await ask(member(tenantId), set, { videoId, gateId })).data.setVideoGate).toEqual({ __typename: 'Video' });
  const asset = { tenantId, videoId, assetId: newId<AssetId>(), version: 1, state: 'playable', durationMs: null } as const;
  await publishFact(deps.database, assetChanged, asset);
  const caller = viewer(tenantId, [caip10(chain.nonHolder)]);
  await vi.waitFor(async () => expect((await start(caller, videoId)).__typename).not.toBe('Refusal'), { timeout: 5_000 });
  const lease = await start(caller, videoId);
  expect(lease).toMatchObject({ __typename: 'PlaybackLease', storyboard: null });
  await publishFact(deps.database, sessionEnded, {
    accountId: caller.accountId ?? newId(),
    sessionId: caller.sessionId ?? newId(),
    atMs: Date.now(),
  });
  const ended = async () => expect((await bench.leaseOf(lease.id))?.ended).toMatchObject({ code: 'SIGNED_OUT' });
  await vi.waitFor(ended, { timeout: 5_000 });
});

test('a changed gate asks again for all who watch behind it', async () => {
  const { ask, tenantId, passRule, publishGated, start, leaseOf, chain } = bench;
  const { videoId, gateId } = await publishGated(tenantId, passRule());
  const lease = await start(viewer(tenantId, [caip10(chain.nonHolder)]), videoId);
  expect(lease.__typename).toBe('PlaybackLease');
  const update = `mutation ($id: ID!, $input: GateInput!) { updateGate(id: $id, input: $input) { __typename } }`;
  await ask(member(tenantId), update, { id: gateId, input: { name: 'Stricter', rule: passRule({ minimum: '5' }) } });
  const ended = async () => expect((await leaseOf(lease.id))?.ended).toMatchObject({ code: 'GATE_CHANGED' });
  await vi.waitFor(ended, { timeout: 5_000 });
});

test('every part is ready while it runs', async () => {
  expect(await Promise.all(services.map((service) => service.ready()))).not.toContain(false);
});
