'use client';

import type { Permission, Role } from '@streamgate/kernel/permissions';
import type { WhoAmIQuery } from '../../graphql/graphql.ts';
import { useGraphQuery } from '../graph/use-graph-query.ts';
import { useTenantSlug } from '../tenants/use-tenant-slug.ts';
import { WhoAmI } from './session.queries.ts';

export type Who = NonNullable<WhoAmIQuery['me']>;
export type Membership = Who['memberships'][number];

/** The signed-in person with their tenants; undefined while it is read. */
export const useWho = () => useGraphQuery(WhoAmI, {});

/** The person's place in the tenant of the page's address; undefined when they have none. */
export function useMembership(): Membership | undefined {
  const slug = useTenantSlug();
  return useWho().data?.me?.memberships.find(({ tenant }) => tenant.slug === slug);
}

/** Whether the person may do something in the tenant of the page's address. */
export function useCan(): (permission: Permission) => boolean {
  const permissions = useWho().data?.me?.permissions;
  return (permission) => permissions?.includes(permission) === true;
}

export const ROLE_WORDS: Record<Role, { readonly label: string; readonly may: string }> = {
  owner: { label: 'Owner', may: 'Everything, and hands the tenant on' },
  admin: { label: 'Admin', may: 'Everything but the tenant itself' },
  editor: { label: 'Editor', may: 'Videos, collections and gates' },
  analyst: { label: 'Analyst', may: 'Reads everything, figures included' },
};
