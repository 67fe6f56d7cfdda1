'use client';

import { useParams } from 'next/navigation';

/** The slug of the tenant in the page's address; null on pages outside a tenant. */
export function useTenantSlug(): string | null {
  const { tenant } = useParams<{ tenant?: string }>();
  return tenant === undefined ? null : decodeURIComponent(tenant);
}
