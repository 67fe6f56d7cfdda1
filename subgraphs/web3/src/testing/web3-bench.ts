import { startChain } from '@streamgate/embedded/chain';
import { freePort } from '@streamgate/embedded/free-port';
import { type AssetId, newId, type TenantId, type VideoId } from '@streamgate/kernel/ids';
import { createGraphClient } from '@streamgate/testing/graph-client';
import { createTestPlatform } from '@streamgate/testing/platform';
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

/** The web3 subgraph on real services and a chain of its own, with two tenants and short ways to what a test begins with. */
export async function createWeb3Bench(options: { rpc?: readonly string[]; source?: Record<string, string> } = {}) {
  const chain = await startTestChain();
  const chains = [settingsOf(chain, options.rpc ?? [chain.url])];
  const platform = await createTestPlatform({
    source: { STREAMGATE_CHAINS: JSON.stringify(chains), STREAMGATE_CHAIN_BUDGET_MS: '2000', ...options.source },
  });
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

  return {
    chain,
    platform,
    deps,
    ask,
    publish,
    tellVideo,
    tenantId: newId<TenantId>(),
    otherTenantId: newId<TenantId>(),
    [Symbol.asyncDispose]: async () => {
      await platform[Symbol.asyncDispose]();
      await chain.stop();
    },
  };
}

export type Web3Bench = Awaited<ReturnType<typeof createWeb3Bench>>;

export const caip10 = (wallet: { address: Address }): string => `eip155:1:${wallet.address}`;
export type Wallet = { readonly address: Address; readonly privateKey: Hex };
