'use client';

import { buttonClass } from '@streamgate/ui/button-class';
import { EmptyState } from '@streamgate/ui/empty-state';
import { LogoMark } from '@streamgate/ui/logo';
import { DoorClosed } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { useGraphQuery } from '../api/use-graph-query.ts';
import { SessionProvider, useSessionStore } from '../session/session-provider.tsx';
import { WalletProvider } from '../wallet/wallet-provider.tsx';
import { TenantHead } from './shell.documents.ts';
import { shellTexts as texts } from './shell.texts.ts';
import { SiteHeader } from './site-header.tsx';

/** The frame around every page of one tenant. */
export function TenantShell({ tenant, children }: { readonly tenant: string; readonly children: ReactNode }) {
  return (
    <SessionProvider key={tenant} tenant={tenant}>
      <WalletProvider>
        <Frame>{children}</Frame>
      </WalletProvider>
    </SessionProvider>
  );
}

function Frame({ children }: { readonly children: ReactNode }) {
  const { tenant } = useSessionStore();
  const { data } = useGraphQuery(['tenant'], TenantHead, {}, { whose: 'public' });
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#content"
        className="sr-only rounded-md bg-ink px-3 py-2 text-canvas focus:not-sr-only focus:fixed focus:top-3 focus:left-3 focus:z-50"
      >
        {texts.skip}
      </a>
      <SiteHeader name={data?.tenant?.name ?? null} />
      <main
        id="content"
        tabIndex={-1}
        className="mx-auto w-full max-w-[1440px] flex-1 px-4 pt-6 pb-16 outline-none sm:px-6 lg:px-8"
      >
        {data && data.tenant === null ? <UnknownTenant slug={tenant} /> : children}
      </main>
      <footer className="border-line border-t">
        <div className="mx-auto flex w-full max-w-[1440px] items-center gap-2 px-4 py-5 text-muted text-sm sm:px-6 lg:px-8">
          <LogoMark className="size-4" />
          <span>StreamGate</span>
          <span aria-hidden="true">·</span>
          <span>{texts.footer}</span>
        </div>
      </footer>
    </div>
  );
}

function UnknownTenant({ slug }: { readonly slug: string }) {
  return (
    <EmptyState
      level={1}
      icon={<DoorClosed />}
      title={texts.unknownTenant}
      actions={
        <Link href="/" className={buttonClass()}>
          {texts.home}
        </Link>
      }
    >
      {texts.unknownTenantBody(slug)}
    </EmptyState>
  );
}
