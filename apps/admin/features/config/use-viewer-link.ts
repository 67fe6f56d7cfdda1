'use client';

import { useTenantSlug } from '../tenants/use-tenant-slug.ts';
import { useConfig } from './config-provider.tsx';

/** Where people watch a video of the tenant of the page's address. */
export function useViewerLink(videoId: string): string {
  const { viewerUrl } = useConfig();
  const slug = useTenantSlug() ?? '';
  return `${viewerUrl}/${encodeURIComponent(slug)}/watch/${videoId}`;
}
