import type { ReactNode } from 'react';
import { TenantShell } from '../../features/shell/tenant-shell.tsx';

interface TenantLayoutProps {
  readonly children: ReactNode;
  readonly params: Promise<{ readonly tenant: string }>;
}

export default async function TenantLayout({ children, params }: TenantLayoutProps) {
  const { tenant } = await params;
  return <TenantShell tenant={decodeURIComponent(tenant)}>{children}</TenantShell>;
}
