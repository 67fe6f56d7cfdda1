'use client';

import { Logo } from '@streamgate/ui/logo';
import { Spinner } from '@streamgate/ui/spinner';
import { useRouter, useSearchParams } from 'next/navigation';
import { Suspense, useEffect } from 'react';
import { QueryView } from '../graph/query-view.tsx';
import { SignedInOnly } from '../session/signed-in-only.tsx';
import { useWho, type Who } from '../session/use-who.ts';
import { AccountMenu } from '../shell/account-menu.tsx';
import { tenantHref } from '../shell/nav-items.ts';
import { usePageTitle } from '../shell/page-title.tsx';
import { readLastTenant } from './last-tenant.ts';
import { TenantChooser } from './tenant-chooser.tsx';

const Waiting = () => (
  <main className="grid min-h-dvh place-items-center text-muted" aria-busy="true">
    <h1 className="sr-only">StreamGate console</h1>
    <Spinner className="size-5" />
    <span className="sr-only" role="status">
      Loading your tenants
    </span>
  </main>
);

/** Opens the tenant used last; lets the person choose or make one when there is none, or when asked to. */
export function HomePage() {
  return (
    <Suspense fallback={<Waiting />}>
      <SignedInOnly waiting={<Waiting />}>
        <Home />
      </SignedInOnly>
    </Suspense>
  );
}

function Home() {
  const who = useWho();
  return (
    <QueryView query={who} what="your tenants" skeleton={<Waiting />}>
      {({ me }) => (me == null ? <Waiting /> : <Choice me={me} />)}
    </QueryView>
  );
}

function Choice({ me }: { me: Who }) {
  const params = useSearchParams();
  const router = useRouter();
  const asked = params.has('choose') || params.has('new');
  const slugs = me.memberships.map(({ tenant }) => tenant.slug);
  const last = readLastTenant();
  const opened = last !== null && slugs.includes(last) ? last : slugs[0];
  const target = asked ? undefined : opened;
  usePageTitle('Tenants');
  useEffect(() => {
    if (target !== undefined) router.replace(tenantHref(target));
  }, [target, router]);
  if (target !== undefined) return <Waiting />;
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="flex items-center justify-between px-5 py-3">
        <Logo />
        <div className="w-52">
          <AccountMenu />
        </div>
      </header>
      <main className="mx-auto flex w-full max-w-[440px] flex-1 flex-col justify-center gap-6 px-5 pb-24">
        <TenantChooser memberships={me.memberships} startNew={params.has('new') || slugs.length === 0} />
      </main>
    </div>
  );
}
