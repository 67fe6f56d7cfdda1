'use client';

import { useQueryClient } from '@tanstack/react-query';
import dynamic from 'next/dynamic';
import { useEffect } from 'react';
import { graphKey } from '../graph/use-graph-query.ts';
import { LibraryCounts, LibraryPage } from '../library/library.queries.ts';
import { useTenantSlug } from '../tenants/use-tenant-slug.ts';
import { useUploadItems } from './upload-provider.tsx';
import { usePendingUploads } from './use-pending-uploads.ts';

const UploadTray = dynamic(() => import('./upload-tray.tsx').then((part) => part.UploadTray), { ssr: false });

/** The tray, as soon as there is something in it. */
export function UploadTraySlot() {
  usePendingUploads();
  useFreshLibrary();
  return useUploadItems().length === 0 ? null : <UploadTray />;
}

/** Has the library read again when an upload made a video or handed its file over, also while no live news come. */
function useFreshLibrary(): void {
  const cache = useQueryClient();
  const slug = useTenantSlug();
  const steps = useUploadItems()
    .map(({ videoId, phase }) => `${videoId}:${phase === 'processing'}`)
    .join();
  useEffect(() => {
    if (steps === '') return;
    for (const document of [LibraryPage, LibraryCounts]) void cache.invalidateQueries({ queryKey: graphKey(slug, document) });
  }, [steps, cache, slug]);
}
