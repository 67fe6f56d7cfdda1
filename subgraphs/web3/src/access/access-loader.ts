import type { Caller } from '@streamgate/service/caller';
import { requireTenant } from '@streamgate/service/graph/access';
import DataLoader from 'dataloader';
import type { Deps } from '../deps.ts';
import { decideAccess } from './decide-access.ts';
import type { Decision } from './decision.rules.ts';
import { findVideoAccess, type VideoAccess } from './video-access.store.ts';

export interface AccessLoaders {
  /** What is known of a video of the caller's tenant; null when nothing is. */
  readonly videoAccess: DataLoader<string, VideoAccess | null>;
  /** Whether the caller may watch; computed only where it is asked for, gates together. */
  readonly access: DataLoader<string, Decision | null>;
}

export function createAccessLoaders(deps: Deps, caller: Caller): AccessLoaders {
  const videoAccess = new DataLoader<string, VideoAccess | null>(async (ids) => {
    const rows = await findVideoAccess(deps.database, requireTenant(caller), ids);
    const byId = new Map<string, VideoAccess>(rows.map((row) => [row.videoId, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });
  const access = new DataLoader<string, Decision | null>(async (ids) => {
    const videos = (await Promise.all(ids.map((id) => videoAccess.load(id)))).filter((video) => video !== null);
    const decisions = await decideAccess(deps, requireTenant(caller), caller, videos);
    return ids.map((id) => decisions.get(id) ?? null);
  });
  return { videoAccess, access };
}
