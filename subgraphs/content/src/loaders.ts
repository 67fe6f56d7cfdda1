import { type PageRequest, parsePage, toConnection } from '@streamgate/kernel/connection';
import { isId, type TenantId } from '@streamgate/kernel/ids';
import type { Caller } from '@streamgate/service/caller';
import { graphError } from '@streamgate/service/graph/access';
import DataLoader from 'dataloader';
import { type CollectionRow, collectionsOfVideos, findCollections } from './collection/collection.store.ts';
import { countVideosOf, type ItemRow, videosOfCollections } from './collection/item.store.ts';
import type { Deps } from './deps.ts';
import { findVideos, type VideoPage, type VideoRow } from './video/video.store.ts';
import { type Audience, audienceOf } from './video/visibility.rules.ts';

type Ids = readonly string[];

/** What one request reads again and again, gathered: each loader asks the database once per level, for what the caller may see. */
export interface Loaders {
  readonly video: DataLoader<string, VideoRow | null>;
  readonly collection: DataLoader<string, CollectionRow | null>;
  readonly collectionsOf: DataLoader<string, CollectionRow[]>;
  readonly videoCount: DataLoader<string, number>;
  /** Pages of collections' videos; one loader for each size and place. */
  videosOf(page: PageRequest): DataLoader<string, VideoPage>;
}

/** Ids that are none are answered like missing rows; without a tenant there are no rows. */
function byId<Row>(
  tenantId: TenantId | null,
  read: (tenantId: TenantId, ids: Ids) => Promise<Row[]>,
  keyOf: (row: Row) => string,
) {
  return new DataLoader<string, Row | null>(async (ids) => {
    const known = ids.filter(isId);
    if (tenantId === null || known.length === 0) return ids.map(() => null);
    const rows = new Map((await read(tenantId, known)).map((row) => [keyOf(row), row]));
    return ids.map((id) => rows.get(id) ?? null);
  });
}

function pagesOf(deps: Deps, tenantId: TenantId | null, audience: Audience, request: PageRequest) {
  const page = parsePage(request);
  if (!page.ok) throw graphError('BAD_INPUT', page.refusal.message);
  const after = page.value.after === null ? null : Number(page.value.after[0]);
  if (after !== null && !(Number.isInteger(after) && after >= 0 && after < 2 ** 31))
    throw graphError('BAD_INPUT', 'This cursor is not from this list.');
  return new DataLoader<string, VideoPage>(async (ids) => {
    const wanted = { limit: page.value.limit + 1, after };
    const rows = tenantId === null ? [] : await videosOfCollections(deps.database, tenantId, ids, audience, wanted);
    const byCollection = Map.groupBy(rows, (row) => row.collectionId);
    const keyOf = (row: VideoRow): Ids => [String((row as ItemRow).position)];
    return ids.map((id) => toConnection<VideoRow>(byCollection.get(id) ?? [], page.value, keyOf));
  });
}

export function createLoaders(deps: Deps, caller: Caller): Loaders {
  const { tenantId } = caller;
  const audience = audienceOf(caller.permissions);
  const db = deps.database;
  const pages = new Map<string, DataLoader<string, VideoPage>>();
  return {
    video: byId(
      tenantId,
      (tenant, ids) => findVideos(db, tenant, ids, audience),
      (row) => row.id,
    ),
    collection: byId(
      tenantId,
      (tenant, ids) => findCollections(db, tenant, ids, audience),
      (row) => row.id,
    ),
    collectionsOf: new DataLoader(async (ids) => {
      const rows = tenantId === null ? [] : await collectionsOfVideos(db, tenantId, ids, audience);
      const byVideo = Map.groupBy(rows, (row) => row.videoId as string);
      return ids.map((id) => byVideo.get(id) ?? []);
    }),
    videoCount: new DataLoader(async (ids) => {
      const rows = tenantId === null ? [] : await countVideosOf(db, tenantId, ids, audience);
      const counts = new Map(rows.map((row) => [row.collectionId, row.count]));
      return ids.map((id) => counts.get(id) ?? 0);
    }),
    videosOf: ({ first, after }) => {
      const name = JSON.stringify([first, after]);
      const loader = pages.get(name) ?? pagesOf(deps, tenantId, audience, { first: first ?? null, after: after ?? null });
      pages.set(name, loader);
      return loader;
    },
  };
}
