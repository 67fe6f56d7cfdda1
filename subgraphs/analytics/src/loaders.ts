import { isId } from '@streamgate/kernel/ids';
import { days as inMs } from '@streamgate/kernel/units';
import type { Caller } from '@streamgate/service/caller';
import { graphError } from '@streamgate/service/graph/access';
import DataLoader from 'dataloader';
import type { Deps } from './deps.ts';
import { countLive } from './live/live-viewers.ts';
import type { Reference } from './reference.ts';
import { relatedTo } from './related/related.store.ts';
import { type Figures, toFigures } from './stats/figures.rules.ts';
import { countViews, sumVideos } from './stats/figures.store.ts';
import { lastDays } from './stats/range.rules.ts';

/** What a list of videos asks for, gathered: one statement per field and request, whatever the list's length. */
export interface Loaders {
  readonly figures: DataLoader<{ readonly id: string; readonly days: number }, Figures, string>;
  readonly viewCount: DataLoader<string, number>;
  /** People watching now: one video, or the tenant for null. */
  readonly live: DataLoader<{ readonly videoId: string | null }, number, string>;
  readonly related: DataLoader<{ readonly id: string; readonly first: number }, Reference[], string>;
}

const CO_VIEWING_MS = inMs(90);

/** What content shows this caller: everything to members, else what is published. */
export const audienceOf = ({ permissions }: Caller): 'members' | 'everyone' =>
  permissions.includes('videos:read') ? 'members' : 'everyone';

export function createLoaders(deps: Deps, caller: Caller): Loaders {
  const { database, clock } = deps;
  const { tenantId } = caller;

  const figures: Loaders['figures'] = new DataLoader(
    async (asks) => {
      if (tenantId === null) throw graphError('TENANT_REQUIRED', 'Name a tenant in the x-streamgate-tenant header.');
      const ranged = asks.map(({ id, days }) => {
        const range = lastDays(days, clock.now());
        if (!range.ok) throw graphError('BAD_INPUT', range.refusal.message);
        return { videoId: id, ...range.value };
      });
      return (await sumVideos(database, tenantId, ranged)).map(toFigures);
    },
    { cacheKeyFn: ({ id, days }) => `${id} ${days}` },
  );

  const viewCount: Loaders['viewCount'] = new DataLoader(async (ids) => {
    const known = ids.filter(isId);
    const rows = tenantId === null || known.length === 0 ? [] : await countViews(database, tenantId, known);
    const counts = new Map(rows.map((row) => [row.videoId, row.views]));
    return ids.map((id) => counts.get(id) ?? 0);
  });

  const live: Loaders['live'] = new DataLoader(
    async (asks) => {
      const ids = asks.map((ask) => ask.videoId);
      return tenantId === null ? ids.map(() => 0) : countLive(deps, tenantId, ids);
    },
    { cacheKeyFn: ({ videoId }) => videoId ?? 'tenant' },
  );

  const related: Loaders['related'] = new DataLoader(
    async (asks) => {
      const ids = [...new Set(asks.map((ask) => ask.id))].filter(isId);
      if (tenantId === null || ids.length === 0) return asks.map(() => []);
      const limit = Math.max(...asks.map((ask) => ask.first));
      const since = new Date(clock.now() - CO_VIEWING_MS);
      const rows = await relatedTo(database, tenantId, ids, { limit, since, audience: audienceOf(caller) });
      const byVideo = Map.groupBy(rows, (row) => row.forId);
      return asks.map(({ id, first }) => (byVideo.get(id) ?? []).slice(0, first).map((row) => ({ id: row.videoId })));
    },
    { cacheKeyFn: ({ id, first }) => `${id} ${first}` },
  );

  return { figures, viewCount, live, related };
}
