'use client';

import { ErrorPanel } from '@streamgate/ui/error-panel';
import { usePathname, useRouter } from 'next/navigation';
import { type ReactNode, useEffect } from 'react';
import { useSession } from './session-provider.tsx';

const RETRY_MS = 5_000;

/** Shows the children to a signed-in person, and sends others to sign in and back again. */
export function SignedInOnly({ waiting, children }: { waiting: ReactNode; children: ReactNode }) {
  const { status, retry } = useSession();
  const router = useRouter();
  const path = usePathname();
  useEffect(() => {
    if (status !== 'signed-out') return;
    const here = `${path}${window.location.search}`;
    router.replace(here === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(here)}`);
  }, [status, router, path]);
  useEffect(() => {
    if (status !== 'unreachable') return;
    const timer = setInterval(retry, RETRY_MS);
    return () => clearInterval(timer);
  }, [status, retry]);
  if (status === 'signed-in') return children;
  if (status !== 'unreachable') return waiting;
  return (
    <main className="mx-auto max-w-xl pt-24">
      <ErrorPanel title="The server does not answer" code="UNREACHABLE" onRetry={retry}>
        The console is here, but its gateway is not. Check that the service runs and that this device is online; it is tried again
        every few seconds.
      </ErrorPanel>
    </main>
  );
}
