'use client';

import { buttonClass } from '@streamgate/ui/button-class';
import { Card } from '@streamgate/ui/card';
import { type Column, DataTable, TableSkeleton } from '@streamgate/ui/data-table';
import { EmptyState } from '@streamgate/ui/empty-state';
import { formatCount, formatDay } from '@streamgate/ui/formats';
import { Pager } from '@streamgate/ui/pager';
import { Plus, ShieldCheck } from 'lucide-react';
import Link from 'next/link';
import type { GateListQuery } from '../../graphql/graphql.ts';
import { QueryView } from '../graph/query-view.tsx';
import { useCursor } from '../graph/use-cursor.ts';
import { useGraphQuery } from '../graph/use-graph-query.ts';
import { useCan } from '../session/use-who.ts';
import { tenantHref } from '../shell/nav-items.ts';
import { PageHeader } from '../shell/page-header.tsx';
import { useTenantSlug } from '../tenants/use-tenant-slug.ts';
import { GateList } from './gates.queries.ts';

type Gate = GateListQuery['gates']['edges'][number]['node'];

const COLUMNS: readonly Column<Gate>[] = [
  { key: 'name', header: 'Gate', cell: (gate) => <GateName gate={gate} />, className: 'w-full' },
  {
    key: 'videos',
    header: 'Videos',
    align: 'right',
    from: 'sm',
    cell: ({ videoCount }) => <span className="tabular-nums">{formatCount(videoCount)}</span>,
  },
  {
    key: 'changed',
    header: 'Changed',
    from: 'md',
    className: 'whitespace-nowrap text-muted',
    cell: ({ updatedAt }) => <time dateTime={updatedAt}>{formatDay(updatedAt)}</time>,
  },
];

/** The tenant's gates with what they ask for. */
export function GatesPage() {
  const cursor = useCursor();
  const query = useGraphQuery(GateList, { first: 20, after: cursor.after }, { keepPrevious: true });
  const add = <NewGateLink />;
  return (
    <>
      <PageHeader title="Gates" description="Who may watch, decided by what a wallet holds." actions={add} />
      <Card className="overflow-hidden">
        <QueryView query={query} what="the gates" skeleton={<TableSkeleton />}>
          {({ gates }) =>
            gates.edges.length === 0 ? (
              <EmptyState icon={<ShieldCheck />} title="No gates yet" actions={add}>
                A gate is a rule such as “1 Aurora Pass on Polygon, or 100 AUR on Base”. Put one before as many videos as you
                like.
              </EmptyState>
            ) : (
              <>
                <DataTable
                  caption="Gates"
                  columns={COLUMNS}
                  rows={gates.edges.map(({ node }) => node)}
                  rowKey={({ id }) => id}
                  stale={query.isPlaceholderData}
                />
                <Pager what="gates" {...cursor.pager(gates.pageInfo)} />
              </>
            )
          }
        </QueryView>
      </Card>
    </>
  );
}

function NewGateLink() {
  const slug = useTenantSlug() ?? '';
  if (!useCan()('gates:write')) return null;
  return (
    <Link href={tenantHref(slug, '/gates/new')} className={buttonClass({ variant: 'primary' })}>
      <Plus aria-hidden="true" />
      New gate
    </Link>
  );
}

function GateName({ gate }: { gate: Gate }) {
  const slug = useTenantSlug() ?? '';
  return (
    <>
      <Link
        href={tenantHref(slug, `/gates/${gate.id}`)}
        className="rounded-sm font-medium text-base text-ink after:absolute after:inset-0 group-hover:underline"
      >
        {gate.name}
      </Link>
      <p className="mt-0.5 line-clamp-2 max-w-[70ch] text-muted text-sm">{gate.sentence}</p>
    </>
  );
}
