'use client';

import { buttonClass } from '@streamgate/ui/button-class';
import { Card, CardBody, CardHeader } from '@streamgate/ui/card';
import { CopyText } from '@streamgate/ui/copy-text';
import { TableSkeleton } from '@streamgate/ui/data-table';
import { Logo } from '@streamgate/ui/logo';
import { Skeleton } from '@streamgate/ui/skeleton';
import { ThemeToggle } from '@streamgate/ui/theme-toggle';
import { ArrowLeft } from 'lucide-react';
import Link from 'next/link';
import { QueryView } from '../graph/query-view.tsx';
import { useGraphQuery } from '../graph/use-graph-query.ts';
import { SignedInOnly } from '../session/signed-in-only.tsx';
import { useWho } from '../session/use-who.ts';
import { PageHeader } from '../shell/page-header.tsx';
import { SessionList } from './account.queries.ts';
import { SessionTable } from './session-table.tsx';
import { SignOutButtons } from './sign-out-buttons.tsx';

/** The person: who they are here, and where they are signed in. */
export function AccountPage() {
  return (
    <div className="min-h-dvh">
      <header className="flex h-14 items-center justify-between border-b bg-surface px-4 sm:px-6">
        <Link href="/" aria-label="StreamGate, to the console" className="flex rounded-sm">
          <Logo />
        </Link>
        <div className="flex items-center gap-2">
          <ThemeToggle />
          <Link href="/" className={buttonClass({ size: 'sm' })}>
            <ArrowLeft aria-hidden="true" />
            To the console
          </Link>
        </div>
      </header>
      <main className="mx-auto w-full max-w-[860px] px-4 py-8 sm:px-6">
        <SignedInOnly waiting={<Skeleton className="h-80 rounded-xl" />}>
          <PageHeader title="Account" />
          <div className="flex flex-col gap-5">
            <Profile />
            <Sessions />
          </div>
        </SignedInOnly>
      </main>
    </div>
  );
}

function Profile() {
  const query = useWho();
  return (
    <Card>
      <CardHeader title="Profile" />
      <CardBody>
        <QueryView query={query} what="your account" skeleton={<Skeleton className="h-20" />}>
          {({ me }) => (
            <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-6 gap-y-2 text-base">
              <dt className="text-muted">Name</dt>
              <dd className="text-ink">{me?.account.displayName}</dd>
              <dt className="text-muted">E-mail</dt>
              <dd className="break-all text-ink">{me?.account.email ?? 'None'}</dd>
              <dt className="text-muted">Wallets</dt>
              <dd className="flex min-w-0 flex-col gap-1 text-ink">
                {me?.account.wallets.length === 0 && 'None'}
                {me?.account.wallets.map(({ caip10, address }) => (
                  <CopyText key={caip10} text={address} label="Copy address" className="w-fit" />
                ))}
              </dd>
            </dl>
          )}
        </QueryView>
      </CardBody>
    </Card>
  );
}

function Sessions() {
  const query = useGraphQuery(SessionList, {});
  return (
    <Card className="overflow-hidden">
      <CardHeader
        title="Sessions"
        description="Where you are signed in now."
        actions={<SignOutButtons sessions={query.data?.sessions ?? []} />}
      />
      <QueryView query={query} what="your sessions" skeleton={<TableSkeleton rows={2} />}>
        {({ sessions }) => <SessionTable sessions={sessions} />}
      </QueryView>
    </Card>
  );
}
