'use client';

import { cx } from '@streamgate/ui/cx';
import { Kbd } from '@streamgate/ui/kbd';
import { Logo } from '@streamgate/ui/logo';
import { ExternalLink, Search } from 'lucide-react';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useConfig } from '../config/config-provider.tsx';
import { type Membership, useCan } from '../session/use-who.ts';
import { AccountMenu } from './account-menu.tsx';
import { NAV_ITEMS, tenantHref } from './nav-items.ts';
import { StorageMeter } from './storage-meter.tsx';
import { TenantSwitcher } from './tenant-switcher.tsx';

interface Props {
  readonly membership: Membership;
  readonly onSearch: () => void;
}

const LINK = 'flex h-8 items-center gap-2.5 rounded-md px-2 text-base transition-colors [&_svg]:size-4 [&_svg]:shrink-0';

/** The way around a tenant: the same on a wide screen and in the drawer of a narrow one. */
export function Sidebar({ membership, onSearch }: Props) {
  const { viewerUrl } = useConfig();
  return (
    <div className="flex h-full flex-col gap-4 p-3">
      <Link href={tenantHref(membership.tenant.slug)} className="mx-2 mt-1.5 w-fit rounded-sm" aria-label="StreamGate, overview">
        <Logo />
      </Link>
      <TenantSwitcher />
      <button
        type="button"
        onClick={onSearch}
        className="flex h-8 items-center gap-2 rounded-md border border-line bg-canvas px-2 text-left text-muted text-sm transition-colors hover:border-line-strong hover:text-ink"
      >
        <Search aria-hidden="true" className="size-4" />
        <span className="flex-1">Find anything</span>
        <Kbd>/</Kbd>
      </button>
      <NavList slug={membership.tenant.slug} />
      <div className="mt-auto flex flex-col gap-3">
        <StorageMeter />
        <a
          href={`${viewerUrl}/${membership.tenant.slug}`}
          target="_blank"
          rel="noreferrer"
          className={cx(LINK, 'text-soft hover:bg-hover hover:text-ink')}
        >
          <ExternalLink aria-hidden="true" />
          Open the viewer
        </a>
        <AccountMenu />
      </div>
    </div>
  );
}

function NavList({ slug }: { slug: string }) {
  const can = useCan();
  const path = usePathname();
  return (
    <nav aria-label="Tenant">
      <ul className="flex flex-col gap-0.5">
        {NAV_ITEMS.filter(({ needs }) => can(needs)).map(({ path: to, label, icon: Icon }) => {
          const href = tenantHref(slug, to);
          const here = to === '' ? path === href : path === href || path.startsWith(`${href}/`);
          return (
            <li key={to}>
              <Link
                href={href}
                {...(here && { 'aria-current': 'page' as const })}
                className={cx(
                  LINK,
                  here ? 'bg-accent-soft font-medium text-accent-ink' : 'text-soft hover:bg-hover hover:text-ink',
                )}
              >
                <Icon aria-hidden="true" />
                {label}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
