'use client';

import { Popover as Base } from '@base-ui/react/popover';
import { type ReactElement, type ReactNode, useState } from 'react';
import { popupClass } from './popup-class.ts';

export interface PopoverProps {
  /** The button that opens it, as an element. */
  readonly trigger: ReactElement<Record<string, unknown>>;
  /** What the panel is, for screen readers. */
  readonly label: string;
  /** The panel's inside; it gets the way to close itself. */
  readonly children: (close: () => void) => ReactNode;
  readonly align?: 'start' | 'center' | 'end';
  readonly side?: 'top' | 'bottom' | 'left' | 'right';
}

/** A small panel behind a button, for more than a list of acts. */
export function Popover({ trigger, label, children, align = 'end', side = 'bottom' }: PopoverProps) {
  const [open, setOpen] = useState(false);
  return (
    <Base.Root open={open} onOpenChange={setOpen}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner side={side} align={align} sideOffset={6} collisionPadding={8} className="z-50 outline-none">
          <Base.Popup aria-label={label} className={popupClass('rounded-xl')}>
            {children(() => setOpen(false))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
