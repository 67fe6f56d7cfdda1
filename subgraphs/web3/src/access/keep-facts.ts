import type { assetChanged, videoChanged } from '@streamgate/events/facts';
import type { z } from 'zod';
import type { Deps } from '../deps.ts';
import { recheckVideo } from '../lease/recheck-leases.ts';
import { keepToldAsset, keepToldVideo } from './video-access.store.ts';

/** Content told of a video: keeps it, and ends the leases of one that was withdrawn. */
export async function keepVideo(deps: Deps, told: z.output<typeof videoChanged.payload>): Promise<void> {
  const publishAt = told.publishAtMs === null ? null : new Date(told.publishAtMs);
  const isNews = await keepToldVideo(deps.database, told.tenantId, { ...told, publishAt });
  if (isNews) await recheckVideo(deps, told.tenantId, told.videoId);
}

/** Media told of an asset: keeps it, and ends the leases of a video that can no longer be played. */
export async function keepAsset(deps: Deps, told: z.output<typeof assetChanged.payload>): Promise<void> {
  const isNews = await keepToldAsset(deps.database, told.tenantId, told);
  if (isNews) await recheckVideo(deps, told.tenantId, told.videoId);
}
