'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { toast } from 'sonner';
import type { LibraryVideoFragment, Visibility } from '../../graphql/graphql.ts';
import { graphKey } from '../graph/use-graph-query.ts';
import { useSession } from '../session/session-provider.tsx';
import { useTenantSlug } from '../tenants/use-tenant-slug.ts';
import { DeleteVideo, RetryAsset, SetVideoGate, SetVisibility } from '../video/video.mutations.ts';
import { LibraryCounts, LibraryPage } from './library.queries.ts';
import { type BulkItem, type BulkResult, runBulk } from './run-bulk.ts';

const videos = (count: number): string => (count === 1 ? '1 video' : `${count} videos`);

function tell({ done, failed }: BulkResult, verb: string): void {
  const first = failed[0];
  if (first === undefined) return void toast.success(`${videos(done)} ${verb}`);
  const rest = failed.length > 1 ? ` ${failed.length - 1} more failed too.` : '';
  toast.error(`${videos(done)} ${verb}, ${failed.length} not`, { description: `${first.title}: ${first.message}${rest}` });
}

/** Acts on all chosen videos; `busy` while one is under way. */
export function useBulkActs(chosen: readonly LibraryVideoFragment[]) {
  const { client } = useSession();
  const tenant = useTenantSlug();
  const cache = useQueryClient();
  const [busy, setBusy] = useState(false);
  const run = async (verb: string, items: readonly BulkItem[], act: Parameters<typeof runBulk>[1]): Promise<void> => {
    setBusy(true);
    tell(await runBulk(items, act), verb);
    await Promise.all([LibraryPage, LibraryCounts].map((read) => cache.invalidateQueries({ queryKey: graphKey(tenant, read) })));
    setBusy(false);
  };
  const failed = chosen.flatMap(({ asset, title }) => (asset?.state === 'errored' ? [{ id: asset.id, title }] : []));
  return {
    busy,
    failed: failed.length,
    show: (visibility: Visibility, verb: string) =>
      run(verb, chosen, async ({ id }) => (await client.request(SetVisibility, { id, visibility }, { tenant })).setVisibility),
    gate: (gateId: string | null) =>
      run(gateId === null ? 'opened' : 'gated', chosen, async ({ id }) => {
        return (await client.request(SetVideoGate, { videoId: id, gateId }, { tenant })).setVideoGate;
      }),
    retry: () => run('begun again', failed, async ({ id }) => (await client.request(RetryAsset, { id }, { tenant })).retryAsset),
    remove: () => run('deleted', chosen, async ({ id }) => (await client.request(DeleteVideo, { id }, { tenant })).deleteVideo),
  };
}
