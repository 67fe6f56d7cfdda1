import type { TenantId } from '@streamgate/kernel/ids';
import type { MediaDeps } from '../deps.ts';
import type { AssetNews } from './asset-feed.ts';

/** News of the tenant's assets, or of one video's, until the signal aborts; shaped as the subscription's root value. */
export async function* watchAssets(
  deps: MediaDeps,
  tenantId: TenantId,
  facts: { videoId: string | null; signal: AbortSignal },
): AsyncGenerator<{ assetChanged: AssetNews }> {
  for await (const news of deps.feed.watch(tenantId, facts.signal))
    if (facts.videoId === null || news.videoId === facts.videoId) yield { assetChanged: news };
}
