import { startChain } from '@streamgate/embedded/chain';
import { freePort } from '@streamgate/embedded/free-port';
import type { Clock } from '@streamgate/kernel/clock';
import { type AssetId, type LeaseId, newId, type TenantId, type VideoId } from '@streamgate/kernel/ids';
import { readLease } from '@streamgate/playback-lease/lease-store';
import type { Caller } from '@streamgate/service/caller';
import { member } from '@streamgate/testing/callers';
import { createGraphClient } from '@streamgate/testing/graph-client';
import { createTestPlatform } from '@streamgate/testing/platform';
import type { Redis } from 'ioredis';
import type { Address, Hex } from 'viem';
import { keepAsset, keepVideo } from '../access/keep-facts.ts';
import { deployDemo } from '../demo/deploy-demo.ts';
import { createDeps } from '../deps.ts';
import { createServer } from '../server.ts';
import { connectChain } from './chain-hand.ts';

/** A local chain of one's own with the demo's contracts; its id is fresh, since tests share one Redis. */
export async function startTestChain() {
  const chainId = 100_000 + Math.floor(Math.random() * 900_000);
  const server = await startChain({ port: await freePort(), chainId });
  const demo = await deployDemo({ rpcUrl: server.url });
  return { ...demo, url: server.url, stop: server.stop, hand: connectChain(server.url) };
}

export type TestChain = Awaited<ReturnType<typeof startTestChain>>;

export const settingsOf = (chain: { chainId: number }, rpc: readonly string[], name = 'Local chain') => ({
  id: chain.chainId,
  name,
  currency: 'ETH',
  rpc,
  pollMs: 200,
});

interface BenchOptions {
  readonly source?: Record<string, string>;
  readonly clock?: Clock;
  /** A Redis of one's own, for tests that run workers: queues are shared by all who use the same one. */
  readonly redis?: Redis;
  /** What stands before the chain. */
  readonly rpc?: (url: string) => Promise<readonly string[]>;
}

/** The web3 subgraph on real services and a chain of its own, with two tenants and short ways to what a test begins with. */
export async function createWeb3Bench(options: BenchOptions = {}) {
  const chain = await startTestChain();
  const chains = [settingsOf(chain, (await options.rpc?.(chain.url)) ?? [chain.url])];
  const shared = await createTestPlatform({
    ...(options.clock === undefined ? {} : { clock: options.clock }),
    source: { STREAMGATE_CHAINS: JSON.stringify(chains), STREAMGATE_CHAIN_BUDGET_MS: '2000', ...options.source },
  });
  const platform = { ...shared, redis: options.redis ?? shared.redis };
  const deps = createDeps(platform);
  const ask = createGraphClient(createServer(platform).subgraph, platform);

  /** Tells web3 of a video with a playable file, as content and media do. */
  async function publish(
    tenantId: TenantId,
    told: { visibility?: 'draft' | 'unlisted' | 'public'; state?: 'encoding' | 'ready' } = {},
  ) {
    const videoId = newId<VideoId>();
    const assetId = newId<AssetId>();
    await tellVideo(tenantId, videoId, { version: 1, visibility: told.visibility ?? 'public' });
    await keepAsset(deps, { tenantId, videoId, assetId, version: 1, state: told.state ?? 'ready', durationMs: 2_000 });
    return videoId;
  }

  const tellVideo = (
    tenantId: TenantId,
    videoId: VideoId,
    told: { version: number; visibility: 'draft' | 'unlisted' | 'public' | 'scheduled'; deleted?: boolean; publishAtMs?: number },
  ) =>
    keepVideo(deps, {
      tenantId,
      videoId,
      title: 'A film',
      publishAtMs: null,
      collectionIds: [],
      tags: [],
      posterPublic: true,
      deleted: false,
      ...told,
    });

  /** A gate of the tenant, made through the API. */
  async function makeGate(tenantId: TenantId, rule: object, name = 'A gate'): Promise<string> {
    const { data } = await ask(member(tenantId), CREATE_GATE, { input: { name, rule } });
    if (data.createGate.__typename !== 'Gate') throw new Error(data.createGate.message);
    return data.createGate.id;
  }

  /** A published video behind a gate of this rule. */
  async function publishGated(tenantId: TenantId, rule: object): Promise<{ videoId: VideoId; gateId: string }> {
    const gateId = await makeGate(tenantId, rule);
    const videoId = await publish(tenantId);
    await ask(member(tenantId), SET_VIDEO_GATE, { videoId, gateId });
    return { videoId, gateId };
  }

  const passRule = (fields: object = { minimum: '1' }) => passRuleOf(chain, fields);

  /** What startPlayback answers. */
  const start = async (caller: Caller, videoId: string, deviceId = 'device-0001') =>
    (await ask(caller, START_PLAYBACK, { videoId, deviceId })).data.startPlayback;

  const leaseOf = (leaseId: string) => readLease(platform.redis, leaseId as LeaseId);

  return {
    makeGate,
    publishGated,
    passRule,
    start,
    leaseOf,
    chain,
    platform,
    deps,
    ask,
    publish,
    tellVideo,
    tenantId: newId<TenantId>(),
    otherTenantId: newId<TenantId>(),
    [Symbol.asyncDispose]: () => dispose(shared, chain),
  };
}

async function dispose(platform: AsyncDisposable, chain: TestChain): Promise<void> {
  await platform[Symbol.asyncDispose]();
  await chain.stop();
}

const passRuleOf = ({ chainId, contracts }: TestChain, fields: object) => ({
  erc721: { chainId, contract: contracts.auroraPass, ...fields },
});

const CREATE_GATE = `mutation ($input: GateInput!) {
  createGate(input: $input) { __typename ... on Gate { id } ... on Refusal { code message } } }`;
const SET_VIDEO_GATE = `mutation ($videoId: ID!, $gateId: ID) {
  setVideoGate(videoId: $videoId, gateId: $gateId) { __typename ... on Refusal { code message } } }`;
const ANSWER = `__typename
  ... on PlaybackLease { id token hls storyboard expiresAt renewAfterMs }
  ... on PlaybackDenied { access { decision code because rule trace } }
  ... on Refusal { code message }`;
const START_PLAYBACK = `mutation ($videoId: ID!, $deviceId: String!) {
  startPlayback(videoId: $videoId, deviceId: $deviceId) { ${ANSWER} } }`;
export const RENEW_PLAYBACK = `mutation ($leaseId: ID!) { renewPlayback(leaseId: $leaseId) { ${ANSWER} } }`;

export type Web3Bench = Awaited<ReturnType<typeof createWeb3Bench>>;

export const caip10 = (wallet: { address: Address }): string => `eip155:0:${wallet.address}`;
export type Wallet = { readonly address: Address; readonly privateKey: Hex };
