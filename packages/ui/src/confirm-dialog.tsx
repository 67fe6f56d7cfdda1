'use client';

import { AlertDialog as Base } from '@base-ui/react/alert-dialog';
import { type ReactNode, useId, useState } from 'react';
import { Button } from './button.tsx';
import { Input } from './input.tsx';

export interface ConfirmDialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  /** Names the act and the thing: "Delete “Big Buck Bunny”?" */
  readonly title: ReactNode;
  /** What will be lost, counted. */
  readonly children: ReactNode;
  readonly confirmLabel: string;
  readonly onConfirm: () => void;
  readonly pending?: boolean;
  /** For acts without a way back: what has to be typed first. */
  readonly typeToConfirm?: string;
}

/** Asks once before something that cannot be undone. */
export function ConfirmDialog({
  open,
  onOpenChange,
  title,
  children,
  confirmLabel,
  onConfirm,
  pending = false,
  typeToConfirm,
}: ConfirmDialogProps) {
  const [typed, setTyped] = useState('');
  const inputId = useId();
  return (
    <Base.Root
      open={open}
      onOpenChange={(next) => {
        if (!next) setTyped('');
        onOpenChange(next);
      }}
    >
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-50 bg-scrim transition-opacity duration-150 data-[ending-style]:opacity-0 data-[starting-style]:opacity-0" />
        <Base.Popup className="fixed top-1/2 left-1/2 z-50 w-[calc(100vw-2rem)] max-w-[440px] -translate-x-1/2 -translate-y-1/2 rounded-xl border border-line bg-raised p-5 shadow-float outline-none transition-[opacity,scale] duration-150 ease-out data-[ending-style]:scale-[0.98] data-[starting-style]:scale-[0.98] data-[ending-style]:opacity-0 data-[starting-style]:opacity-0">
          <Base.Title className="font-semibold text-ink text-lg">{title}</Base.Title>
          <Base.Description render={<div />} className="mt-2 text-base text-soft">
            {children}
          </Base.Description>
          {typeToConfirm !== undefined && (
            <div className="mt-4 flex flex-col gap-1.5">
              <label htmlFor={inputId} className="text-sm text-soft">
                Type <strong className="font-mono text-ink">{typeToConfirm}</strong> to confirm
              </label>
              <Input
                id={inputId}
                value={typed}
                onChange={(event) => setTyped(event.target.value)}
                autoComplete="off"
                spellCheck={false}
              />
            </div>
          )}
          <div className="mt-5 flex justify-end gap-2">
            <Base.Close render={<Button>Cancel</Button>} />
            <Button
              variant="danger"
              loading={pending}
              disabled={typeToConfirm !== undefined && typed !== typeToConfirm}
              onClick={onConfirm}
            >
              {confirmLabel}
            </Button>
          </div>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
