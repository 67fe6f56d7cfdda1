'use client';

import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, use, useEffect, useMemo, useRef, useState } from 'react';
import { graphKey } from '../graph/use-graph-query.ts';
import { LibraryCounts, LibraryPage } from '../library/library.queries.ts';
import { useSession } from '../session/session-provider.tsx';
import { useTenantSlug } from '../tenants/use-tenant-slug.ts';
import { AssetProgress } from '../upload/upload.queries.ts';
import { VideoPage } from '../video/video.queries.ts';
import { type AssetChange, followAssets } from './follow-assets.ts';
import { patchEntity } from './patch-entity.ts';

export type LiveMode = 'connecting' | 'live' | 'polling';

interface LiveAssets {
  readonly mode: LiveMode;
  /** When news of an asset last came, Unix milliseconds. */
  readonly newsAt: (assetId: string) => number | undefined;
  /** How often to ask again: seldom while the stream brings the news, every 3 s when it is down and work is under way. */
  readonly refetchMs: (underWay: boolean) => number | false;
}

const Context = createContext<LiveAssets | null>(null);
const ALONE: LiveAssets = { mode: 'polling', newsAt: () => undefined, refetchMs: (underWay) => (underWay ? 3_000 : false) };

/** Live news of the tenant's assets; outside of a tenant everything is polled. */
export const useLiveAssets = (): LiveAssets => use(Context) ?? ALONE;

const SLOW_MS = 20_000;
const POLL_MS = 3_000;
const IDLE_POLL_MS = 30_000;
/** Lists and counts learn of an asset's new state a moment after its own row. */
const LISTS_LAG_MS = 1_500;

function refetchMs(mode: LiveMode, underWay: boolean): number | false {
  if (mode === 'live') return underWay ? SLOW_MS : false;
  return underWay ? POLL_MS : IDLE_POLL_MS;
}

function readLists(cache: QueryClient, tenant: string): void {
  for (const document of [LibraryPage, LibraryCounts]) void cache.invalidateQueries({ queryKey: graphKey(tenant, document) });
}

/** Writes news into what was already read; a new state or a new asset makes the pages read again. */
function takeNews(cache: QueryClient, tenant: string, { videoId, asset }: AssetChange, stateBefore: string | undefined): void {
  const { error: _error, ...fields } = asset;
  cache.setQueriesData<unknown>({ queryKey: ['graph', tenant] }, (data: unknown) =>
    data === undefined ? undefined : patchEntity(data, asset.id, fields),
  );
  if (stateBefore === asset.state) return;
  readLists(cache, tenant);
  void cache.invalidateQueries({ queryKey: graphKey(tenant, VideoPage, { id: videoId }) });
  // News carry no remedy: an upload that failed reads why.
  void cache.invalidateQueries({ queryKey: graphKey(tenant, AssetProgress, { id: asset.id }) });
}

/** Keeps one live connection for the tenant of the page's address. */
export function LiveAssetsProvider({ children }: { children: ReactNode }) {
  const { client } = useSession();
  const tenant = useTenantSlug();
  const cache = useQueryClient();
  const [mode, setMode] = useState<LiveMode>('connecting');
  const news = useRef(new Map<string, { at: number; state: string }>());
  useEffect(() => {
    if (tenant === null) return;
    const ended = new AbortController();
    let later: ReturnType<typeof setTimeout> | undefined;
    const onChange = (change: AssetChange) => {
      const before = news.current.get(change.asset.id)?.state;
      news.current.set(change.asset.id, { at: Date.now(), state: change.asset.state });
      takeNews(cache, tenant, change, before);
      if (before === change.asset.state) return;
      clearTimeout(later);
      later = setTimeout(() => readLists(cache, tenant), LISTS_LAG_MS);
    };
    void followAssets(client, tenant, { onMode: setMode, onChange }, ended.signal);
    return () => {
      clearTimeout(later);
      ended.abort();
    };
  }, [client, tenant, cache]);
  const live = useMemo<LiveAssets>(
    () => ({
      mode,
      newsAt: (assetId) => news.current.get(assetId)?.at,
      refetchMs: (underWay) => refetchMs(mode, underWay),
    }),
    [mode],
  );
  return <Context value={live}>{children}</Context>;
}
