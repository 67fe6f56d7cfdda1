'use client';

import { ConfirmDialog } from '@streamgate/ui/confirm-dialog';
import { useEffect } from 'react';
import { isMoving } from './upload-item.ts';
import { useUploadItems } from './upload-provider.tsx';

interface Props {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly onLeave: () => Promise<void>;
}

/** Signs out at once, or asks first when that would end uploads. */
export function SignOutGuard({ open, onOpenChange, onLeave }: Props) {
  const count = useUploadItems().filter(isMoving).length;
  const ask = count > 0;
  useEffect(() => {
    if (!open || ask) return;
    onOpenChange(false);
    void onLeave();
  }, [open, ask, onOpenChange, onLeave]);
  return (
    <ConfirmDialog
      open={open && ask}
      onOpenChange={onOpenChange}
      title="Sign out and stop the uploads?"
      confirmLabel="Sign out"
      onConfirm={() => {
        onOpenChange(false);
        void onLeave();
      }}
    >
      {count === 1 ? 'One upload is' : `${count} uploads are`} under way. What has arrived stays on the server for a while, but
      this device forgets about it.
    </ConfirmDialog>
  );
}
