'use client';

import { Dialog } from '@streamgate/ui/dialog';
import { Kbd } from '@streamgate/ui/kbd';
import { playerTexts as texts } from './player.texts.ts';

export interface ShortcutsDialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly container: HTMLElement | null;
}

/** Every key the player knows. */
export function ShortcutsDialog({ open, onOpenChange, container }: ShortcutsDialogProps) {
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={texts.help} container={container}>
      <dl className="grid gap-x-10 sm:grid-cols-2">
        {texts.shortcuts.map(([first, second, what]) => (
          <div key={what} className="flex items-center justify-between gap-4 border-line border-b py-2 text-sm">
            <dt className="text-soft">{what}</dt>
            <dd className="flex gap-1">
              <Kbd>{first}</Kbd>
              {second !== '' && <Kbd>{second}</Kbd>}
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
