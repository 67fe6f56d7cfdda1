'use client';

import { Callout } from '@streamgate/ui/callout';
import Link from 'next/link';
import { useGraphQuery } from '../graph/use-graph-query.ts';
import { tenantHref } from '../shell/nav-items.ts';
import { useTenantSlug } from '../tenants/use-tenant-slug.ts';
import { NeedsAttention } from './overview.queries.ts';

/** What failed comes first; nothing when nothing did. */
export function FailingVideos() {
  const slug = useTenantSlug() ?? '';
  const failed = useGraphQuery(NeedsAttention, {}).data?.videos.edges ?? [];
  if (failed.length === 0) return null;
  return (
    <Callout
      tone="danger"
      title={
        failed.length === 1
          ? 'A video could not be processed'
          : `${failed.length === 5 ? 'Several' : failed.length} videos could not be processed`
      }
    >
      <ul className="mt-1 flex flex-col gap-0.5">
        {failed.map(({ node }) => (
          <li key={node.id}>
            <Link href={tenantHref(slug, `/videos/${node.id}`)} className="rounded-sm font-medium underline underline-offset-2">
              {node.title}
            </Link>
            {node.asset?.error != null && `: ${node.asset.error.message} ${node.asset.error.remedy}`}
          </li>
        ))}
      </ul>
    </Callout>
  );
}
