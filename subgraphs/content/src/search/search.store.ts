/**
 * Lists of videos: by time, or by rank when there are words. A rank depends on the words and the text alone and is a decimal
 * of six places, so a cursor (rank, id) means the same place on every page. Each list is a fixed number of statements: one
 * for the order (more with words, whatever they are), one for the rows.
 */
import type { TenantId, VideoId } from '@streamgate/kernel/ids';
import type { Database } from '@streamgate/prisma/database';
import { emptySql, joinSql, type Sql, sql } from '@streamgate/prisma/sql';
import { findVideos, type VideoRow } from '../video/video.store.ts';
import type { Visibility } from '../video/visibility.rules.ts';
import { PLAYABLE } from '../video/visibility.rules.ts';
import type { RankKey, TimeKey } from './list-order.rules.ts';
import { ALIKE, type FuzzyWord, type SearchWords } from './search.rules.ts';

export interface VideoQuery {
  /** The public catalogue or the tenant's whole library. */
  readonly of: 'catalogue' | 'library';
  readonly visibility?: readonly Visibility[] | null;
  readonly assetState?: readonly string[] | null;
  readonly tag?: string | null;
}

/** What everybody may find: public, and with a file that can be played. */
export const IN_CATALOGUE = sql`visibility = 'public' AND asset_state = ANY(${PLAYABLE})`;

function conditionsOf(tenantId: TenantId, query: VideoQuery): Sql {
  const conditions = [sql`tenant_id = ${tenantId}::uuid`, sql`deleted_at IS NULL`];
  if (query.of === 'catalogue') conditions.push(IN_CATALOGUE);
  if (query.visibility?.length) conditions.push(sql`visibility = ANY(${query.visibility}::content.visibility[])`);
  if (query.assetState?.length) conditions.push(sql`asset_state = ANY(${query.assetState}::text[])`);
  if (query.tag) conditions.push(sql`tags @> ARRAY[${query.tag}]::text[]`);
  return joinSql(conditions, ' AND ');
}

async function readInOrder<Key extends { id: VideoId }>(db: Database, tenantId: TenantId, keys: readonly Key[]) {
  const ids = keys.map((key) => key.id);
  const rows = new Map((await findVideos(db, tenantId, ids, 'members')).map((row) => [row.id, row]));
  return keys.flatMap((key) => {
    const row = rows.get(key.id);
    return row === undefined ? [] : [{ ...row, key }];
  });
}

/** Up to `limit` videos, newest first: the catalogue by first publication, the library by creation. */
export async function videosByTime(
  db: Database,
  tenantId: TenantId,
  query: VideoQuery,
  page: { limit: number; after: TimeKey | null },
): Promise<(VideoRow & { key: { at: Date } })[]> {
  const time = query.of === 'catalogue' ? sql`published_at` : sql`created_at`;
  const after = page.after === null ? emptySql : sql`AND (${time}, id) < (${page.after.at}, ${page.after.id}::uuid)`;
  const keys = await db.$queryRaw<{ id: VideoId; at: Date }[]>`
    SELECT id, ${time} AS at FROM content.video WHERE ${conditionsOf(tenantId, query)} ${after}
    ORDER BY ${time} DESC, id DESC LIMIT ${page.limit}`;
  return readInOrder(db, tenantId, keys);
}

/** True where title, tags or description have a word much like this one; the cheap comes first. */
const alike = ({ word, atLeast, swapped }: FuzzyWord, inDescription: boolean): Sql =>
  sql`(search @@ to_tsquery('simple', ${swapped}) OR (${word} <% words AND word_similarity(${word}, words) >= ${atLeast}::real)
    ${inDescription ? sql`OR ${word} <% description` : emptySql})`;

/** From 0 to 1, by title and tags. */
const likeness = ({ word, swapped }: FuzzyWord): Sql =>
  sql`greatest(word_similarity(${word}, title), 0.8 * word_similarity(${word}, words),
    CASE WHEN search @@ to_tsquery('simple', ${swapped}) THEN 0.5 ELSE 0 END)`;

/**
 * The words that no text of the tenant has, begins or swaps two letters of. Only these are looked for in descriptions by
 * likeness, which costs a hundred times what it costs in titles.
 */
async function strangeWords(db: Database, tenantId: TenantId, fuzzy: readonly FuzzyWord[]): Promise<Set<string>> {
  const asked = fuzzy.filter((one) => one.inDescription);
  const rows = await db.$queryRaw<{ word: string }[]>`
    SELECT word FROM unnest(${asked.map((one) => one.word)}::text[], ${asked.map((one) => one.swapped)}::text[]) AS asked(word, swapped)
    WHERE NOT EXISTS (SELECT FROM content.video WHERE tenant_id = ${tenantId}::uuid AND deleted_at IS NULL
      AND search @@ (to_tsquery('simple', quote_literal(word) || ':*') || to_tsquery('simple', swapped)))`;
  return new Set(rows.map((row) => row.word));
}

function matchOf({ text, prefix, fuzzy }: SearchWords, strange: ReadonlySet<string>): { exact: Sql; match: Sql; rank: Sql } {
  const begun = prefix === '' ? emptySql : sql`|| to_tsquery('simple', ${prefix})`;
  const exact = sql`(websearch_to_tsquery('simple', ${text}) || websearch_to_tsquery('english', ${text}) ${begun})`;
  const match = sql`search @@ asked.exact`;
  const rank = sql`2 * ts_rank(search, asked.exact, 32)`;
  if (fuzzy.length === 0) return { exact, match, rank };
  return {
    exact,
    match: sql`(${match} OR (${joinSql(
      fuzzy.map((word) => alike(word, strange.has(word.word))),
      ' AND ',
    )}))`,
    rank: sql`${rank} + (${joinSql(fuzzy.map(likeness), ' + ')}) / ${fuzzy.length}::real`,
  };
}

/** Up to `limit` videos that have the words or words much like them, best first. */
export async function videosByRank(
  db: Database,
  tenantId: TenantId,
  query: VideoQuery & { words: SearchWords },
  page: { limit: number; after: RankKey | null },
): Promise<(VideoRow & { key: { rank: string } })[]> {
  const { exact, match, rank } = matchOf(query.words, await strangeWords(db, tenantId, query.words.fuzzy));
  const after =
    page.after === null ? emptySql : sql`WHERE (found.rank, found.id) < (${page.after.rank}::numeric, ${page.after.id}::uuid)`;
  const [, keys] = await db.$transaction([
    db.$queryRaw`SELECT set_config('pg_trgm.word_similarity_threshold', ${String(ALIKE)}, true)`,
    db.$queryRaw<{ id: VideoId; rank: string }[]>`
      SELECT found.id, found.rank::text AS rank FROM (
        SELECT id, round((${rank})::numeric, 6) AS rank FROM content.video, (SELECT ${exact} AS exact) AS asked
        WHERE ${conditionsOf(tenantId, query)} AND ${match}) AS found
      ${after} ORDER BY found.rank DESC, found.id DESC LIMIT ${page.limit}`,
  ]);
  return readInOrder(db, tenantId, keys);
}

/** Tags of the catalogue, the most used first. */
export const countTags = (
  db: Database,
  tenantId: TenantId,
  limit: number,
): Promise<{ tag: string; count: number }[]> => db.$queryRaw`
  SELECT tag, count(*)::int AS count FROM content.video, unnest(tags) AS tag
  WHERE tenant_id = ${tenantId}::uuid AND deleted_at IS NULL AND ${IN_CATALOGUE}
  GROUP BY tag ORDER BY count DESC, tag LIMIT ${limit}`;
