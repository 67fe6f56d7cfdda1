import type { TenantId } from '@streamgate/kernel/ids';
import type { Deps } from '../deps.ts';
import { takeDueVideos } from './due-video.store.ts';
import { tellVideoChanged } from './tell-video-changed.ts';
import { updateVideos } from './video.store.ts';

const BATCH = 100;
const LONGEST = { maxWait: 5_000, timeout: 20_000 };

/** Makes scheduled videos public whose time has come and whose file can be played; returns how many. Any number may run at once. */
export function publishDue(deps: Deps): Promise<number> {
  return deps.database.$transaction(async (tx) => {
    const now = new Date(deps.clock.now());
    const due = await takeDueVideos(tx, now, BATCH);
    const byTenant = Map.groupBy(due, (video) => video.tenantId);
    for (const [tenantId, videos] of byTenant) await publishAll(tenantId, videos);
    return due.length;

    async function publishAll(tenantId: TenantId, videos: typeof due): Promise<void> {
      const first = videos.filter((video) => video.publishedAt === null).map((video) => video.id);
      const again = videos.filter((video) => video.publishedAt !== null).map((video) => video.id);
      const patch = { visibility: 'public', publishAt: null } as const;
      if (first.length > 0) await updateVideos(tx, tenantId, first, { ...patch, publishedAt: now }, now);
      if (again.length > 0) await updateVideos(tx, tenantId, again, patch, now);
      await tellVideoChanged(tx, tenantId, [...first, ...again]);
    }
  }, LONGEST);
}
