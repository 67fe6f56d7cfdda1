import type { Permission } from '@streamgate/kernel/permissions';
import { ChartColumn, Clapperboard, KeyRound, LibraryBig, type LucideIcon, ShieldCheck, UsersRound } from 'lucide-react';

export interface NavItem {
  /** Below the tenant's address; empty for its front page. */
  readonly path: string;
  readonly label: string;
  readonly icon: LucideIcon;
  /** Who may see what is there. */
  readonly needs: Permission;
}

export const NAV_ITEMS: readonly NavItem[] = [
  { path: '', label: 'Overview', icon: ChartColumn, needs: 'videos:read' },
  { path: '/videos', label: 'Videos', icon: Clapperboard, needs: 'videos:read' },
  { path: '/collections', label: 'Collections', icon: LibraryBig, needs: 'videos:read' },
  { path: '/gates', label: 'Gates', icon: ShieldCheck, needs: 'gates:read' },
  { path: '/members', label: 'Members', icon: UsersRound, needs: 'members:read' },
  { path: '/developers', label: 'Developers', icon: KeyRound, needs: 'keys:read' },
];

/** The address of a page in a tenant. */
export const tenantHref = (slug: string, path = ''): string => `/t/${encodeURIComponent(slug)}${path}`;
