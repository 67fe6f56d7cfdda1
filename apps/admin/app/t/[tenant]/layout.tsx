import type { ReactNode } from 'react';
import { TenantShell } from '../../../features/shell/tenant-shell.tsx';

export default function Layout({ children }: { children: ReactNode }) {
  return <TenantShell>{children}</TenantShell>;
}
