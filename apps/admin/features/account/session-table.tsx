'use client';

import { Badge } from '@streamgate/ui/badge';
import { Button } from '@streamgate/ui/button';
import { type Column, DataTable } from '@streamgate/ui/data-table';
import { formatAge, formatDay } from '@streamgate/ui/formats';
import { toast } from 'sonner';
import type { SessionListQuery } from '../../graphql/graphql.ts';
import { isRefusal } from '../graph/refusal.ts';
import { useGraphMutation } from '../graph/use-graph-mutation.ts';
import { EndSession, SessionList } from './account.queries.ts';
import { browserOf } from './browser-of.ts';

export type OpenSession = SessionListQuery['sessions'][number];

const METHODS: Readonly<Record<string, string>> = { password: 'E-mail and password', wallet: 'Wallet' };

const COLUMNS: readonly Column<OpenSession>[] = [
  {
    key: 'device',
    header: 'Device',
    className: 'w-full',
    cell: ({ userAgent, current }) => (
      <span className="flex flex-wrap items-center gap-2 font-medium text-base text-ink" title={userAgent}>
        {browserOf(userAgent)}
        {current && <Badge tone="accent">This one</Badge>}
      </span>
    ),
  },
  {
    key: 'method',
    header: 'Signed in with',
    from: 'sm',
    className: 'whitespace-nowrap',
    cell: ({ method }) => METHODS[method] ?? method,
  },
  {
    key: 'seen',
    header: 'Last seen',
    className: 'whitespace-nowrap text-muted',
    cell: ({ lastSeenAt }) => formatAge(lastSeenAt, Date.now()),
  },
  {
    key: 'since',
    header: 'Since',
    from: 'md',
    className: 'whitespace-nowrap text-muted',
    cell: ({ createdAt }) => formatDay(createdAt),
  },
  { key: 'acts', header: 'Acts', quiet: true, align: 'right', cell: (session) => <EndButton session={session} /> },
];

/** Open sessions, newest first; the others can be ended one by one. */
export function SessionTable({ sessions }: { sessions: readonly OpenSession[] }) {
  return <DataTable caption="Sessions" columns={COLUMNS} rows={sessions} rowKey={({ id }) => id} className="border-t" />;
}

function EndButton({ session }: { session: OpenSession }) {
  const end = useGraphMutation(EndSession, [SessionList]);
  if (session.current) return null;
  const run = async () => {
    const { endSession } = await end.mutateAsync({ id: session.id });
    if (isRefusal(endSession)) toast.error(endSession.message);
    else toast.success('That session has ended');
  };
  return (
    <Button size="xs" loading={end.isPending} onClick={() => void run().catch((error: Error) => toast.error(error.message))}>
      Sign out<span className="sr-only"> {browserOf(session.userAgent)}</span>
    </Button>
  );
}
