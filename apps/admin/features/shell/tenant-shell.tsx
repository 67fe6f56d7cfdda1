'use client';

import type { ReactNode } from 'react';
import { useEffect } from 'react';
import { QueryView } from '../graph/query-view.tsx';
import { LiveAssetsProvider } from '../live/live-assets-provider.tsx';
import { SignedInOnly } from '../session/signed-in-only.tsx';
import { type Membership, useWho } from '../session/use-who.ts';
import { rememberTenant } from '../tenants/last-tenant.ts';
import { useTenantSlug } from '../tenants/use-tenant-slug.ts';
import { ShellFrame } from './shell-frame.tsx';
import { ShellSkeleton } from './shell-skeleton.tsx';
import { UnknownTenant } from './unknown-tenant.tsx';

/** Everything around the pages of a tenant, for its members only. */
export function TenantShell({ children }: { children: ReactNode }) {
  return (
    <SignedInOnly waiting={<ShellSkeleton />}>
      <Members>{children}</Members>
    </SignedInOnly>
  );
}

function Members({ children }: { children: ReactNode }) {
  const who = useWho();
  const slug = useTenantSlug();
  return (
    <QueryView query={who} what="your account" skeleton={<ShellSkeleton />}>
      {({ me }) => {
        const membership = me?.memberships.find(({ tenant }) => tenant.slug === slug);
        return membership === undefined ? (
          <UnknownTenant slug={slug ?? ''} />
        ) : (
          <Inside membership={membership}>{children}</Inside>
        );
      }}
    </QueryView>
  );
}

function Inside({ membership, children }: { membership: Membership; children: ReactNode }) {
  const { slug } = membership.tenant;
  useEffect(() => rememberTenant(slug), [slug]);
  return (
    <LiveAssetsProvider>
      <ShellFrame membership={membership}>{children}</ShellFrame>
    </LiveAssetsProvider>
  );
}
