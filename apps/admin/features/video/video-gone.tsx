'use client';

import { buttonClass } from '@streamgate/ui/button-class';
import { EmptyState } from '@streamgate/ui/empty-state';
import { SearchX } from 'lucide-react';
import Link from 'next/link';
import { tenantHref } from '../shell/nav-items.ts';
import { usePageTitle } from '../shell/page-title.tsx';
import { useTenantSlug } from '../tenants/use-tenant-slug.ts';

/** No video of that id in this tenant: deleted, mistyped, or another tenant's. */
export function VideoGone() {
  const slug = useTenantSlug() ?? '';
  usePageTitle('No such video');
  return (
    <EmptyState
      icon={<SearchX />}
      title="There is no such video"
      actions={
        <Link href={tenantHref(slug, '/videos')} className={buttonClass()}>
          All videos
        </Link>
      }
    >
      It may have been deleted, or it belongs to another tenant.
    </EmptyState>
  );
}
