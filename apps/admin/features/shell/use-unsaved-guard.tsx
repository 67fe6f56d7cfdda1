'use client';

import { ConfirmDialog } from '@streamgate/ui/confirm-dialog';
import { useRouter } from 'next/navigation';
import { type ReactNode, useEffect, useState } from 'react';

/** The link of a click that would leave the page within the console; null for all other clicks. */
function leavingLink(event: MouseEvent): string | null {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
  if (link === null || link.target === '_blank' || link.origin !== window.location.origin) return null;
  return link.pathname === window.location.pathname ? null : link.pathname + link.search;
}

/** Asks before changes that were not saved are lost, by a link or by closing the tab. Put what comes back into the page. */
export function useUnsavedGuard(dirty: boolean): ReactNode {
  const router = useRouter();
  const [target, setTarget] = useState<string | null>(null);
  useEffect(() => {
    if (!dirty) return;
    const onClose = (event: BeforeUnloadEvent) => event.preventDefault();
    const onClick = (event: MouseEvent) => {
      const href = leavingLink(event);
      if (href === null) return;
      event.preventDefault();
      event.stopPropagation();
      setTarget(href);
    };
    window.addEventListener('beforeunload', onClose);
    document.addEventListener('click', onClick, { capture: true });
    return () => {
      window.removeEventListener('beforeunload', onClose);
      document.removeEventListener('click', onClick, { capture: true });
    };
  }, [dirty]);
  return (
    <ConfirmDialog
      open={target !== null}
      onOpenChange={(open) => !open && setTarget(null)}
      title="Leave without saving?"
      confirmLabel="Leave"
      onConfirm={() => {
        if (target !== null) router.push(target);
        setTarget(null);
      }}
    >
      What you changed on this page is not saved yet.
    </ConfirmDialog>
  );
}
