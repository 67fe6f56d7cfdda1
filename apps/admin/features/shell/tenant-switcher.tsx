'use client';

import { Menu, MenuItem, MenuRadio, MenuSeparator } from '@streamgate/ui/menu';
import { ChevronsUpDown, Plus } from 'lucide-react';
import Link from 'next/link';
import { usePathname, useRouter } from 'next/navigation';
import { ROLE_WORDS, useMembership, useWho } from '../session/use-who.ts';
import { sameSection } from './same-section.ts';
import { TenantMark } from './tenant-mark.tsx';

/** Changes the tenant and keeps the page. */
export function TenantSwitcher() {
  const who = useWho().data?.me;
  const here = useMembership();
  const router = useRouter();
  const path = usePathname();
  if (who == null || here === undefined) return null;
  return (
    <Menu
      align="start"
      className="w-64"
      trigger={
        <button
          type="button"
          className="flex h-11 w-full items-center gap-2.5 rounded-lg border border-line bg-surface px-2 text-left shadow-rest transition-colors hover:border-line-strong data-[popup-open]:bg-hover"
        >
          <TenantMark name={here.tenant.name} />
          <span className="min-w-0 flex-1">
            <span className="block truncate font-medium text-ink text-sm leading-4">{here.tenant.name}</span>
            <span className="block text-muted text-xs leading-4">{ROLE_WORDS[here.role].label}</span>
          </span>
          <ChevronsUpDown aria-hidden="true" className="size-4 text-muted" />
          <span className="sr-only">Change tenant</span>
        </button>
      }
    >
      <MenuRadio
        label="Tenants"
        value={here.tenant.slug}
        onChange={(slug) => router.push(sameSection(path, slug))}
        options={who.memberships.map(({ tenant, role }) => ({
          value: tenant.slug,
          label: tenant.name,
          hint: ROLE_WORDS[role].label,
        }))}
      />
      <MenuSeparator />
      <MenuItem icon={<Plus />} render={<Link href="/?new" />}>
        New tenant
      </MenuItem>
    </Menu>
  );
}
