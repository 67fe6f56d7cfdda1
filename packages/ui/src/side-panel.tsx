'use client';

import { Dialog as Base } from '@base-ui/react/dialog';
import type { ReactNode } from 'react';
import { cx } from './cx.ts';

export interface SidePanelProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  /** Its spoken name. */
  readonly label: string;
  readonly side?: 'left' | 'right';
  readonly children: ReactNode;
}

const SIDES = {
  left: 'left-0 border-r data-[ending-style]:-translate-x-full data-[starting-style]:-translate-x-full',
  right: 'right-0 border-l data-[ending-style]:translate-x-full data-[starting-style]:translate-x-full',
} as const;

/** A modal panel from the side, for navigation on narrow screens; Escape and a press outside close it. */
export function SidePanel({ open, onOpenChange, label, side = 'left', children }: SidePanelProps) {
  return (
    <Base.Root open={open} onOpenChange={onOpenChange}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-50 bg-scrim transition-opacity duration-150 data-[ending-style]:opacity-0 data-[starting-style]:opacity-0" />
        <Base.Popup
          className={cx(
            'fixed inset-y-0 z-50 flex w-[min(288px,86vw)] flex-col border-line bg-surface shadow-float outline-none',
            'transition-transform duration-200 ease-out',
            SIDES[side],
          )}
        >
          <Base.Title className="sr-only">{label}</Base.Title>
          {children}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
