import type { TenantId } from '@streamgate/kernel/ids';
import type { Transaction } from '@streamgate/prisma/database';
import { tellVideoChanged } from '../video/tell-video-changed.ts';
import { updateVideos } from '../video/video.store.ts';

/** Counts up and tells the videos that came into or left a collection. */
export async function tellMovedVideos(
  tx: Transaction,
  tenantId: TenantId,
  before: readonly string[],
  after: readonly string[],
  now: Date,
) {
  const moved = [...before.filter((id) => !after.includes(id)), ...after.filter((id) => !before.includes(id))];
  if (moved.length > 0) await updateVideos(tx, tenantId, moved, {}, now);
  await tellVideoChanged(tx, tenantId, moved);
}
