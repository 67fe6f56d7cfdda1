'use client';

import { buttonClass } from '@streamgate/ui/button-class';
import { EmptyState } from '@streamgate/ui/empty-state';
import { Building2 } from 'lucide-react';
import Link from 'next/link';
import { usePageTitle } from './page-title.tsx';

/** The address names a tenant that is not there, or that the person is no member of: it reads the same. */
export function UnknownTenant({ slug }: { slug: string }) {
  usePageTitle('No such tenant');
  return (
    <main className="pt-24">
      <h1 className="sr-only">No such tenant</h1>
      <EmptyState
        icon={<Building2 />}
        title={`No tenant “${slug}” among yours`}
        actions={
          <Link href="/?choose" className={buttonClass()}>
            Choose a tenant
          </Link>
        }
      >
        It does not exist, or you are not a member. Ask one of its owners to add your e-mail.
      </EmptyState>
    </main>
  );
}
