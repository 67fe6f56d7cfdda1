'use client';

import { ConfirmDialog } from '@streamgate/ui/confirm-dialog';
import { IconButton } from '@streamgate/ui/icon-button';
import { UserMinus } from 'lucide-react';
import { useState } from 'react';
import { toast } from 'sonner';
import { isRefusal } from '../graph/refusal.ts';
import { useGraphMutation } from '../graph/use-graph-mutation.ts';
import { useCan } from '../session/use-who.ts';
import type { Member } from './member-table.tsx';
import { MemberList, RemoveMember } from './members.queries.ts';

/** Takes a person out of the tenant, after asking once. */
export function RemoveMemberButton({ member }: { member: Member }) {
  const [open, setOpen] = useState(false);
  const remove = useGraphMutation(RemoveMember, [MemberList]);
  if (!useCan()('members:write')) return null;
  const { displayName, id } = member.account;
  const confirm = async () => {
    const { removeMember } = await remove.mutateAsync({ accountId: id });
    setOpen(false);
    if (isRefusal(removeMember)) toast.error(removeMember.message);
    else toast.success(`${displayName} is no longer a member`);
  };
  return (
    <>
      <IconButton label={`Remove ${displayName}`} size="sm" onClick={() => setOpen(true)}>
        <UserMinus />
      </IconButton>
      <ConfirmDialog
        open={open}
        onOpenChange={setOpen}
        title={`Remove ${displayName}?`}
        confirmLabel="Remove"
        pending={remove.isPending}
        onConfirm={() => void confirm().catch((error: Error) => toast.error(error.message))}
      >
        They lose this tenant at once. What they uploaded and built stays.
      </ConfirmDialog>
    </>
  );
}
