import { type Connection, type Page, type PageRequest, parsePage, toConnection } from '@streamgate/kernel/connection';
import type { TenantId } from '@streamgate/kernel/ids';
import { done, type Outcome } from '@streamgate/kernel/outcome';
import type { Deps } from '../deps.ts';
import { normalTag } from '../text/text.rules.ts';
import type { VideoRow } from '../video/video.store.ts';
import { parseRankKey, parseTimeKey } from './list-order.rules.ts';
import { parseSearch, type SearchWords } from './search.rules.ts';
import { type VideoQuery, videosByRank, videosByTime } from './search.store.ts';

export interface VideoListing extends VideoQuery {
  readonly search?: string | null;
}

type Listed = Outcome<Connection<VideoRow>, 'BAD_PAGE'>;

const onePast = <Key>(page: Page<readonly string[]>, after: Key) => ({ limit: page.limit + 1, after });

async function listRanked(
  deps: Deps,
  tenantId: TenantId,
  query: VideoQuery & { words: SearchWords },
  request: PageRequest,
): Promise<Listed> {
  const page = parsePage(request, 3);
  if (!page.ok) return page;
  const after = parseRankKey(page.value, query.words.text);
  if (!after.ok) return after;
  const rows = await videosByRank(deps.database, tenantId, query, onePast(page.value, after.value));
  return done(toConnection(rows, page.value, (row) => [query.words.text, row.key.rank, row.id]));
}

/** A page of the catalogue or the library: newest first, or by rank when there are words to search for. */
export async function listVideos(deps: Deps, tenantId: TenantId, listing: VideoListing, request: PageRequest): Promise<Listed> {
  const query = { ...listing, tag: listing.tag ? normalTag(listing.tag) : null };
  const words = parseSearch(listing.search);
  if (words !== null) return listRanked(deps, tenantId, { ...query, words }, request);
  const page = parsePage(request, 2);
  if (!page.ok) return page;
  const after = parseTimeKey(page.value);
  if (!after.ok) return after;
  const rows = await videosByTime(deps.database, tenantId, query, onePast(page.value, after.value));
  return done(toConnection(rows, page.value, (row) => [row.key.at.toISOString(), row.id]));
}
