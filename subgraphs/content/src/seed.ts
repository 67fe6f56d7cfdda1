/** What the demo is made of; every function may run again and again and goes through the use cases. */

import { Fault } from '@streamgate/kernel/fault';
import type { CollectionId, TenantId, VideoId } from '@streamgate/kernel/ids';
import type { Outcome } from '@streamgate/kernel/outcome';
import { findCollectionByTitle } from './collection/collection.store.ts';
import { createCollection } from './collection/create-collection.ts';
import { setCollectionVideos } from './collection/set-collection-videos.ts';
import type { Deps } from './deps.ts';
import { createVideo, type NewVideo } from './video/create-video.ts';
import { setVisibility } from './video/set-visibility.ts';
import { findVideoByTitle, findVideos } from './video/video.store.ts';
import { isPlayable, type Visibility } from './video/visibility.rules.ts';

function must<Value>(outcome: Outcome<Value>): Value {
  if (outcome.ok) return outcome.value;
  throw new Fault(`The demo could not be made: ${outcome.refusal.message}`, { retryable: false });
}

/** The tenant's video of this title; made as a draft where there is none. */
export async function ensureVideo(deps: Deps, tenantId: TenantId, video: NewVideo): Promise<VideoId> {
  const there = await findVideoByTitle(deps.database, tenantId, video.title);
  return there?.id ?? must(await createVideo(deps, tenantId, { input: video })).id;
}

/** Publishes the video once its file can be played; false while it cannot. */
export async function ensurePublished(
  deps: Deps,
  tenantId: TenantId,
  { videoId, visibility = 'public' }: { videoId: VideoId; visibility?: Extract<Visibility, 'public' | 'unlisted'> },
): Promise<boolean> {
  const [video] = await findVideos(deps.database, tenantId, [videoId], 'members');
  if (video === undefined || !isPlayable(video.assetState)) return false;
  if (video.visibility !== visibility) must(await setVisibility(deps, tenantId, { id: videoId, visibility }));
  return true;
}

/** The tenant's collection of this title, with these videos in this order. */
export async function ensureCollection(
  deps: Deps,
  tenantId: TenantId,
  { videoIds, ...input }: { title: string; description?: string; kind?: string; videoIds: readonly VideoId[] },
): Promise<CollectionId> {
  const there = await findCollectionByTitle(deps.database, tenantId, input.title);
  const { id } = there ?? must(await createCollection(deps, tenantId, { input }));
  must(await setCollectionVideos(deps, tenantId, { id, videoIds }));
  return id;
}
