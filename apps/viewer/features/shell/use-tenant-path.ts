'use client';

import { useCallback } from 'react';
import { useSessionStore } from '../session/session-provider.tsx';

/** Builds addresses within the tenant of this page. */
export function useTenantPath(): (path?: string) => string {
  const { tenant } = useSessionStore();
  return useCallback((path = '') => `/${encodeURIComponent(tenant)}${path}`, [tenant]);
}
