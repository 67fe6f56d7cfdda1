'use client';

import { Button } from '@streamgate/ui/button';
import { Dialog } from '@streamgate/ui/dialog';
import { useId, useState } from 'react';
import { NewKeyForm } from './new-key-form.tsx';
import { SecretOnce } from './secret-once.tsx';

/** Makes a key, then shows its secret the one time. */
export function NewKeyDialog({ open, onOpenChange }: { open: boolean; onOpenChange: (open: boolean) => void }) {
  const [secret, setSecret] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const form = useId();
  const close = (next: boolean) => {
    if (!next) setSecret(null);
    onOpenChange(next);
  };
  if (secret !== null)
    return (
      <Dialog
        open={open}
        onOpenChange={close}
        title="Your new key"
        footer={
          <Button variant="primary" onClick={() => close(false)}>
            I have stored it
          </Button>
        }
      >
        <SecretOnce secret={secret} />
      </Dialog>
    );
  return (
    <Dialog
      open={open}
      onOpenChange={close}
      title="New API key"
      description="It can do what is ticked, in this tenant, until it is revoked."
      footer={
        <>
          <Button onClick={() => close(false)}>Cancel</Button>
          <Button type="submit" form={form} variant="primary" loading={busy}>
            Create key
          </Button>
        </>
      }
    >
      <NewKeyForm id={form} onBusy={setBusy} onMade={setSecret} />
    </Dialog>
  );
}
