'use client';

import { Badge } from '@streamgate/ui/badge';
import { Button } from '@streamgate/ui/button';
import { Card } from '@streamgate/ui/card';
import { type Column, DataTable, TableSkeleton } from '@streamgate/ui/data-table';
import { EmptyState } from '@streamgate/ui/empty-state';
import { formatCount, formatDay } from '@streamgate/ui/formats';
import { Pager } from '@streamgate/ui/pager';
import { LibraryBig, Plus } from 'lucide-react';
import Link from 'next/link';
import { useState } from 'react';
import type { CollectionListQuery } from '../../graphql/graphql.ts';
import { QueryView } from '../graph/query-view.tsx';
import { useCursor } from '../graph/use-cursor.ts';
import { useGraphQuery } from '../graph/use-graph-query.ts';
import { useCan } from '../session/use-who.ts';
import { tenantHref } from '../shell/nav-items.ts';
import { PageHeader } from '../shell/page-header.tsx';
import { useTenantSlug } from '../tenants/use-tenant-slug.ts';
import { CollectionDialog } from './collection-dialog.tsx';
import { KIND_WORDS } from './collection-kinds.ts';
import { CollectionList } from './collections.queries.ts';

type Collection = CollectionListQuery['collections']['edges'][number]['node'];

const COLUMNS: readonly Column<Collection>[] = [
  { key: 'title', header: 'Title', cell: (collection) => <Title collection={collection} />, className: 'w-full' },
  { key: 'kind', header: 'Kind', cell: ({ kind }) => <Badge>{KIND_WORDS[kind] ?? kind}</Badge>, from: 'sm' },
  {
    key: 'videos',
    header: 'Videos',
    align: 'right',
    cell: ({ videoCount }) => <span className="tabular-nums">{formatCount(videoCount)}</span>,
  },
  {
    key: 'created',
    header: 'Created',
    from: 'md',
    className: 'whitespace-nowrap text-muted',
    cell: ({ createdAt }) => <time dateTime={createdAt}>{formatDay(createdAt)}</time>,
  },
];

/** Collections, series and courses of the tenant. */
export function CollectionsPage() {
  const cursor = useCursor();
  const [making, setMaking] = useState(false);
  const query = useGraphQuery(CollectionList, { first: 20, after: cursor.after }, { keepPrevious: true });
  const add = useCan()('videos:write') && (
    <Button variant="primary" icon={<Plus />} onClick={() => setMaking(true)}>
      New collection
    </Button>
  );
  return (
    <>
      <PageHeader title="Collections" description="Videos in an order: a collection, a series or a course." actions={add} />
      <Card className="overflow-hidden">
        <QueryView query={query} what="the collections" skeleton={<TableSkeleton />}>
          {({ collections }) =>
            collections.edges.length === 0 ? (
              <EmptyState icon={<LibraryBig />} title="No collections yet" actions={add}>
                Put videos that belong together into an order. Viewers find a collection once one of its videos is public.
              </EmptyState>
            ) : (
              <>
                <DataTable
                  caption="Collections"
                  columns={COLUMNS}
                  rows={collections.edges.map(({ node }) => node)}
                  rowKey={({ id }) => id}
                  stale={query.isPlaceholderData}
                />
                <Pager what="collections" {...cursor.pager(collections.pageInfo)} />
              </>
            )
          }
        </QueryView>
      </Card>
      <CollectionDialog open={making} onOpenChange={setMaking} />
    </>
  );
}

function Title({ collection }: { collection: Collection }) {
  const slug = useTenantSlug() ?? '';
  return (
    <Link
      href={tenantHref(slug, `/collections/${collection.id}`)}
      className="rounded-sm font-medium text-base text-ink after:absolute after:inset-0 group-hover:underline"
    >
      {collection.title}
    </Link>
  );
}
