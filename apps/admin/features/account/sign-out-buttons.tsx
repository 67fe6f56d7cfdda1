'use client';

import { Button } from '@streamgate/ui/button';
import { ConfirmDialog } from '@streamgate/ui/confirm-dialog';
import { useState } from 'react';
import { toast } from 'sonner';
import { useGraphMutation } from '../graph/use-graph-mutation.ts';
import { useSession } from '../session/session-provider.tsx';
import { EndSession, SessionList, SignOutEverywhere } from './account.queries.ts';
import type { OpenSession } from './session-table.tsx';

/** Ends all other sessions, or all of them. */
export function SignOutButtons({ sessions }: { sessions: readonly OpenSession[] }) {
  const [asking, setAsking] = useState(false);
  const { leave } = useSession();
  const end = useGraphMutation(EndSession, [SessionList]);
  const endAll = useGraphMutation(SignOutEverywhere);
  const others = sessions.filter(({ current }) => !current);
  const signOutOthers = async () => {
    await Promise.all(others.map(({ id }) => end.mutateAsync({ id })));
    toast.success(others.length === 1 ? 'The other session has ended' : `${others.length} sessions have ended`);
  };
  const everywhere = async () => {
    await endAll.mutateAsync({});
    await leave();
  };
  return (
    <>
      {others.length > 0 && (
        <Button
          size="sm"
          loading={end.isPending}
          onClick={() => void signOutOthers().catch((error: Error) => toast.error(error.message))}
        >
          Sign out the others
        </Button>
      )}
      <Button size="sm" variant="danger-ghost" onClick={() => setAsking(true)}>
        Sign out everywhere
      </Button>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title="Sign out everywhere?"
        confirmLabel="Sign out everywhere"
        pending={endAll.isPending}
        onConfirm={() => void everywhere().catch((error: Error) => toast.error(error.message))}
      >
        Every session of yours ends, this one included. Playback and uploads under way stop.
      </ConfirmDialog>
    </>
  );
}
