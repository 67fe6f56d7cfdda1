'use client';

import { ROLES } from '@streamgate/kernel/permissions';
import { Button } from '@streamgate/ui/button';
import { Card, CardBody, CardHeader } from '@streamgate/ui/card';
import { TableSkeleton } from '@streamgate/ui/data-table';
import { Pager } from '@streamgate/ui/pager';
import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { QueryView } from '../graph/query-view.tsx';
import { useCursor } from '../graph/use-cursor.ts';
import { useGraphQuery } from '../graph/use-graph-query.ts';
import { ROLE_WORDS, useCan } from '../session/use-who.ts';
import { PageHeader } from '../shell/page-header.tsx';
import { AddMemberDialog } from './add-member-dialog.tsx';
import { MemberTable } from './member-table.tsx';
import { MemberList } from './members.queries.ts';

/** Who works in this tenant, and what each may do. */
export function MembersPage() {
  const [adding, setAdding] = useState(false);
  const cursor = useCursor();
  const query = useGraphQuery(MemberList, { first: 20, after: cursor.after }, { keepPrevious: true });
  const can = useCan()('members:write');
  return (
    <>
      <PageHeader
        title="Members"
        description="People who work in this tenant. Viewers need no place here."
        actions={
          can && (
            <Button variant="primary" icon={<UserPlus />} onClick={() => setAdding(true)}>
              Add member
            </Button>
          )
        }
      />
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_300px]">
        <Card className="overflow-hidden">
          <QueryView query={query} what="the members" skeleton={<TableSkeleton rows={4} />}>
            {({ members }) => (
              <>
                <MemberTable members={members.edges.map(({ node }) => node)} stale={query.isPlaceholderData} />
                <Pager what="members" {...cursor.pager(members.pageInfo)} />
              </>
            )}
          </QueryView>
        </Card>
        <RoleCard />
      </div>
      <AddMemberDialog open={adding} onOpenChange={setAdding} />
    </>
  );
}

function RoleCard() {
  return (
    <Card>
      <CardHeader title="What roles may do" />
      <CardBody>
        <dl className="flex flex-col gap-2.5 text-sm">
          {ROLES.map((role) => (
            <div key={role}>
              <dt className="font-medium text-ink">{ROLE_WORDS[role].label}</dt>
              <dd className="text-muted">{ROLE_WORDS[role].may}</dd>
            </div>
          ))}
        </dl>
      </CardBody>
    </Card>
  );
}
