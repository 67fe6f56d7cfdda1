'use client';

import { Button } from '@streamgate/ui/button';
import { buttonClass } from '@streamgate/ui/button-class';
import { Card, CardBody, CardHeader } from '@streamgate/ui/card';
import { TableSkeleton } from '@streamgate/ui/data-table';
import { EmptyState } from '@streamgate/ui/empty-state';
import { ExternalLink, KeyRound, Plus } from 'lucide-react';
import { useState } from 'react';
import { useConfig } from '../config/config-provider.tsx';
import { Forbidden, QueryView } from '../graph/query-view.tsx';
import { useGraphQuery } from '../graph/use-graph-query.ts';
import { useCan } from '../session/use-who.ts';
import { PageHeader } from '../shell/page-header.tsx';
import { ApiKeyTable } from './api-key-table.tsx';
import { CurlExample } from './curl-example.tsx';
import { ApiKeyList } from './developers.queries.ts';
import { NewKeyDialog } from './new-key-dialog.tsx';

/** API keys, the explorer, and a first call to copy. */
export function DevelopersPage() {
  const { gatewayUrl } = useConfig();
  const can = useCan();
  return (
    <>
      <PageHeader
        title="Developers"
        description="Everything in this console is one GraphQL call away."
        actions={
          <a href={`${gatewayUrl}/graphql`} target="_blank" rel="noreferrer" className={buttonClass()}>
            <ExternalLink aria-hidden="true" />
            Open the explorer
          </a>
        }
      />
      <div className="flex flex-col gap-5">
        {can('keys:read') ? (
          <Keys />
        ) : (
          <Card>
            <Forbidden>Seeing keys needs the permission keys:read.</Forbidden>
          </Card>
        )}
        <Card>
          <CardHeader title="First call" description="Lists the newest videos with their state." />
          <CardBody>
            <CurlExample />
          </CardBody>
        </Card>
      </div>
    </>
  );
}

function Keys() {
  const [making, setMaking] = useState(false);
  const query = useGraphQuery(ApiKeyList, {});
  const add = useCan()('keys:write') && (
    <Button size="sm" variant="primary" icon={<Plus />} onClick={() => setMaking(true)}>
      New key
    </Button>
  );
  return (
    <Card className="overflow-hidden">
      <CardHeader title="API keys" description="Each key works in this tenant, with its scopes alone." actions={add} />
      <QueryView query={query} what="the keys" skeleton={<TableSkeleton rows={3} />}>
        {({ apiKeys }) =>
          apiKeys.length === 0 ? (
            <EmptyState icon={<KeyRound />} title="No keys yet" actions={add}>
              A key lets a server of yours call the API. Its secret is shown once.
            </EmptyState>
          ) : (
            <ApiKeyTable keys={apiKeys} />
          )
        }
      </QueryView>
      <NewKeyDialog open={making} onOpenChange={setMaking} />
    </Card>
  );
}
