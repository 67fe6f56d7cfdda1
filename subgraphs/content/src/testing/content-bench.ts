import { type AssetId, newId, type TenantId, type VideoId } from '@streamgate/kernel/ids';
import type { Outcome } from '@streamgate/kernel/outcome';
import { createGraphClient } from '@streamgate/testing/graph-client';
import { createTestPlatform } from '@streamgate/testing/platform';
import type { Deps } from '../deps.ts';
import { createServer } from '../server.ts';
import { createVideo, type NewVideo } from '../video/create-video.ts';
import { setVisibility } from '../video/set-visibility.ts';
import { keepAssetState, type VideoRow } from '../video/video.store.ts';
import type { Visibility } from '../video/visibility.rules.ts';

/** A clock that a test moves by hand. */
export const handClock = (startMs = Date.parse('2026-11-21T10:00:00.000Z')) => {
  let nowMs = startMs;
  const pass = (ms: number): void => {
    nowMs += ms;
  };
  return { now: () => nowMs, pass };
};

/** The value of an outcome that the test takes for granted. */
export function must<Value>(outcome: Outcome<Value>): Value {
  if (outcome.ok) return outcome.value;
  throw new Error(`${outcome.refusal.code}: ${outcome.refusal.message}`);
}

/** The content subgraph on real services, two tenants, and short ways to what a test begins with. */
export async function createContentBench() {
  const clock = handClock();
  const platform = await createTestPlatform({ clock });
  const deps: Deps = { database: platform.database, clock };
  const ask = createGraphClient(createServer(platform).subgraph, platform);

  /** Tells content of a file's state, as media does. */
  const asset = (video: VideoRow, state: string, { version = 1, assetId = newId<AssetId>(), durationMs = 60_000 } = {}) =>
    keepAssetState(platform.database, video.tenantId, { videoId: video.id, assetId, version, state, durationMs });

  /** A video with a playable file, of the visibility asked for; the clock passes one second. */
  async function publish(tenantId: TenantId, input: NewVideo, visibility: Visibility = 'public'): Promise<VideoRow> {
    clock.pass(1_000);
    const video = must(await createVideo(deps, tenantId, { input }));
    await asset(video, 'ready');
    return visibility === 'draft' ? video : must(await setVisibility(deps, tenantId, { id: video.id, visibility }));
  }

  /** What was told of a video, oldest first, as one consumer gets it. */
  async function told(videoId: VideoId): Promise<Record<string, unknown>[]> {
    const rows = await platform.database.outboxMessage.findMany({ where: { queue: 'web3-facts' }, orderBy: { id: 'asc' } });
    return rows.map((row) => row.payload as Record<string, unknown>).filter((payload) => payload['videoId'] === videoId);
  }

  const tenantId = newId<TenantId>();
  const otherTenantId = newId<TenantId>();
  const draft = async (input: NewVideo): Promise<VideoRow> => must(await createVideo(deps, tenantId, { input }));
  return { platform, deps, clock, ask, asset, publish, draft, told, tenantId, otherTenantId };
}

export type ContentBench = Awaited<ReturnType<typeof createContentBench>>;
