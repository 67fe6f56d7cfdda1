'use client';

import { Button } from '@streamgate/ui/button';
import { Callout } from '@streamgate/ui/callout';
import { Card } from '@streamgate/ui/card';
import { ChevronRight, Plus } from 'lucide-react';
import Link from 'next/link';
import { useState } from 'react';
import { useSession } from '../session/session-provider.tsx';
import { type Membership, ROLE_WORDS, useWho } from '../session/use-who.ts';
import { tenantHref } from '../shell/nav-items.ts';
import { TenantMark } from '../shell/tenant-mark.tsx';
import { NewTenantForm } from './new-tenant-form.tsx';

/** The person's tenants, and the way to a new one. */
export function TenantChooser({ memberships, startNew }: { memberships: readonly Membership[]; startNew: boolean }) {
  const [making, setMaking] = useState(startNew);
  return (
    <>
      {memberships.length > 0 && (
        <section>
          <h1 className="mb-3 font-semibold text-ink text-xl">Choose a tenant</h1>
          <Card>
            <ul className="divide-y">
              {memberships.map(({ tenant, role }) => (
                <li key={tenant.id}>
                  <Link href={tenantHref(tenant.slug)} className="flex items-center gap-3 px-4 py-3 hover:bg-hover">
                    <TenantMark name={tenant.name} />
                    <span className="min-w-0 flex-1">
                      <span className="block truncate font-medium text-ink">{tenant.name}</span>
                      <span className="block truncate text-muted text-xs">{ROLE_WORDS[role].label}</span>
                    </span>
                    <ChevronRight aria-hidden="true" className="size-4 text-muted" />
                  </Link>
                </li>
              ))}
            </ul>
          </Card>
        </section>
      )}
      {making ? (
        <>
          {memberships.length === 0 && <SignedInAs />}
          <NewTenantForm first={memberships.length === 0} />
        </>
      ) : (
        <Button icon={<Plus />} onClick={() => setMaking(true)} className="self-start">
          New tenant
        </Button>
      )}
    </>
  );
}

/** Says whose tenants are missing: the viewer shares the session, so it may be another account than one thinks. */
function SignedInAs() {
  const account = useWho().data?.me?.account;
  const { leave } = useSession();
  if (account === undefined) return null;
  return (
    <Callout
      tone="neutral"
      title={`Signed in as ${account.email ?? account.displayName}`}
      actions={
        <Button size="xs" onClick={() => void leave()}>
          Use another account
        </Button>
      }
    >
      This account works in no tenant yet.
    </Callout>
  );
}
