'use client';

import { Dialog } from '@streamgate/ui/dialog';
import { Kbd } from '@streamgate/ui/kbd';

const SHORTCUTS = [
  [['/'], 'Find anything'],
  [['Ctrl', 'K'], 'Find anything, from within a field too'],
  [['u'], 'Upload videos'],
  [['?'], 'This list'],
  [['Esc'], 'Close what is open'],
  [['↑', '↓', 'Home', 'End'], 'At a handle in a collection: move the video'],
] as const;

/** The keys that the console takes; all others stay the browser's. */
export function ShortcutsDialog({ open, onOpenChange }: { open: boolean; onOpenChange: (open: boolean) => void }) {
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title="Keys" size="sm">
      <dl className="flex flex-col divide-y">
        {SHORTCUTS.map(([keys, does]) => (
          <div key={does} className="flex items-center justify-between gap-4 py-2">
            <dt className="text-base text-soft">{does}</dt>
            <dd className="flex shrink-0 gap-1">
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
