'use client';

import { Badge } from '@streamgate/ui/badge';
import { Button } from '@streamgate/ui/button';
import { Card, CardHeader } from '@streamgate/ui/card';
import { ConfirmDialog } from '@streamgate/ui/confirm-dialog';
import { formatAge } from '@streamgate/ui/formats';
import { Skeleton } from '@streamgate/ui/skeleton';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Monitor } from 'lucide-react';
import { useState } from 'react';
import { toast } from 'sonner';
import type { MyAccountQuery } from '../../graphql/graphql.ts';
import { useGraphQuery } from '../api/use-graph-query.ts';
import { useSessionStore } from '../session/session-provider.tsx';
import { LoadError } from './load-error.tsx';
import { EndSession, MyAccount, SignOutEverywhere } from './me.documents.ts';
import { meTexts } from './me.texts.ts';
import { nameBrowser } from './name-browser.rules.ts';

const texts = meTexts.sessions;

/** Where the account is signed in, each with its own way out. */
export function SessionsCard() {
  const { data, error, refetch } = useGraphQuery(['account'], MyAccount, {}, { whose: 'mine' });
  const [asking, setAsking] = useState(false);
  const everywhere = useSignOutEverywhere();
  return (
    <Card>
      <CardHeader
        title={texts.title}
        description={texts.body}
        actions={
          <Button size="sm" variant="danger-ghost" onClick={() => setAsking(true)}>
            {texts.everywhere}
          </Button>
        }
      />
      {error !== null && <LoadError error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <Skeleton className="mx-5 mb-5 h-12" />}
      <ul className="divide-y divide-line border-line border-t empty:hidden">
        {data?.sessions.map((session) => (
          <SessionLine key={session.id} session={session} />
        ))}
      </ul>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={texts.everywhereTitle}
        confirmLabel={texts.everywhere}
        pending={everywhere.isPending}
        onConfirm={() => everywhere.mutate()}
      >
        {texts.everywhereBody}
      </ConfirmDialog>
    </Card>
  );
}

function SessionLine({ session }: { readonly session: MyAccountQuery['sessions'][number] }) {
  const store = useSessionStore();
  const queries = useQueryClient();
  const end = useMutation({
    mutationFn: () => store.send(EndSession, { id: session.id }),
    onSuccess: async ({ endSession }) => {
      if (endSession.__typename === 'Refusal') toast.error(endSession.message);
      else toast.success(texts.ended);
      await queries.invalidateQueries({ queryKey: [store.tenant, 'account'] });
    },
    onError: (error) => toast.error(error.message),
  });
  return (
    <li className="flex items-center gap-3 px-4 py-3 sm:px-5">
      <span aria-hidden="true" className="grid size-8 shrink-0 place-items-center rounded-lg bg-sunken text-muted">
        <Monitor className="size-4" />
      </span>
      <div className="min-w-0 flex-1">
        <p className="truncate font-medium text-base" title={session.userAgent}>
          {nameBrowser(session.userAgent)}
        </p>
        <p className="text-muted text-xs">
          {texts.methods[session.method] ?? session.method} · {texts.seen(formatAge(session.lastSeenAt, Date.now()))}
        </p>
      </div>
      {session.current ? (
        <Badge tone="success">{texts.current}</Badge>
      ) : (
        <Button size="sm" loading={end.isPending} onClick={() => end.mutate()}>
          {texts.end}
        </Button>
      )}
    </li>
  );
}

function useSignOutEverywhere() {
  const store = useSessionStore();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => store.send(SignOutEverywhere, {}),
    onSuccess: async () => {
      store.forget();
      await queries.invalidateQueries();
    },
    onError: (error) => toast.error(error.message),
  });
}
