'use client';

import { Button } from '@streamgate/ui/button';
import { Card } from '@streamgate/ui/card';
import { TableSkeleton } from '@streamgate/ui/data-table';
import { Tabs } from '@streamgate/ui/tabs';
import { Upload } from 'lucide-react';
import { Suspense, useState } from 'react';
import { QueryView } from '../graph/query-view.tsx';
import { useGraphQuery } from '../graph/use-graph-query.ts';
import { isUnderWay } from '../live/asset-states.ts';
import { DataAge } from '../live/data-age.tsx';
import { useLiveAssets } from '../live/live-assets-provider.tsx';
import { useCan } from '../session/use-who.ts';
import { PageHeader } from '../shell/page-header.tsx';
import { useUploads } from '../upload/upload-provider.tsx';
import { BulkBar } from './bulk-bar.tsx';
import { LibraryCounts, LibraryPage } from './library.queries.ts';
import { LibraryEmpty } from './library-empty.tsx';
import { LibraryFilters } from './library-filters.tsx';
import { LibraryTable } from './library-table.tsx';
import { countOf, filterOf, LIBRARY_TABS, TAB_LABELS } from './library-tabs.ts';
import { useLibraryAddress } from './use-library-address.ts';

const PAGE_SIZE = 20;
const NONE: ReadonlySet<string> = new Set();

/** All videos of the tenant: find, see what their files are doing, upload more. */
export function LibraryScreen() {
  return (
    <Suspense>
      <Library />
    </Suspense>
  );
}

function Library() {
  const [address, go] = useLibraryAddress();
  const counts = useGraphQuery(LibraryCounts, {}).data?.videoCounts;
  const { pick } = useUploads();
  const can = useCan();
  return (
    <>
      <PageHeader
        title="Videos"
        actions={
          can('videos:write') && (
            <Button variant="primary" icon={<Upload />} onClick={pick}>
              Upload
            </Button>
          )
        }
      />
      <Tabs
        label="Videos by state"
        value={address.show}
        onChange={(show) => void go({ show, after: '' })}
        tabs={LIBRARY_TABS.map((tab) => ({
          value: tab,
          label: TAB_LABELS[tab],
          count: counts === undefined ? undefined : countOf(tab, counts),
        }))}
        className="mb-4"
      />
      <LibraryList />
    </>
  );
}

function LibraryList() {
  const [{ show, q, tag, after }] = useLibraryAddress();
  const live = useLiveAssets();
  const variables = { first: PAGE_SIZE, after: after === '' ? null : after, filter: filterOf(show, q, tag) };
  const query = useGraphQuery(LibraryPage, variables, {
    keepPrevious: true,
    refetchMs: (data) => live.refetchMs(data?.videos.edges.some(({ node }) => isUnderWay(node.asset?.state)) ?? false),
  });
  const [ids, setIds] = useState<ReadonlySet<string>>(NONE);
  const can = useCan()('videos:write');
  const chosen = query.data?.videos.edges.map(({ node }) => node).filter(({ id }) => ids.has(id)) ?? [];
  const pick = (some: readonly string[], on: boolean) =>
    setIds((before) => new Set(on ? [...before, ...some] : [...before].filter((id) => !some.includes(id))));
  return (
    <Card className="overflow-hidden">
      {chosen.length > 0 ? (
        <BulkBar chosen={chosen} onClear={() => setIds(NONE)} />
      ) : (
        <LibraryFilters age={query.data && <DataAge updatedAt={query.dataUpdatedAt} />} />
      )}
      <QueryView query={query} what="the library" skeleton={<TableSkeleton rows={8} tall />}>
        {({ videos }) =>
          videos.edges.length === 0 ? (
            <LibraryEmpty />
          ) : (
            <LibraryTable page={videos} stale={query.isPlaceholderData} picking={can ? { ids, pick } : null} />
          )
        }
      </QueryView>
    </Card>
  );
}
