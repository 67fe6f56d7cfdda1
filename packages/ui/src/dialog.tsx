'use client';

import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react';
import { buttonClass } from './button-class.ts';
import { cx } from './cx.ts';

export interface DialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: ReactNode;
  readonly description?: ReactNode;
  readonly children?: ReactNode;
  /** Buttons, the main one last. */
  readonly footer?: ReactNode;
  readonly size?: 'sm' | 'md' | 'lg' | 'xl';
  /** Where the focus begins; the first control of the body when left out. */
  readonly initialFocus?: RefObject<HTMLElement | null>;
  /** Where it is put; the page's body when left out. Needed inside anything that goes full screen. */
  readonly container?: HTMLElement | null | undefined;
}

const SIZES = { sm: 'sm:max-w-[400px]', md: 'sm:max-w-[520px]', lg: 'sm:max-w-[720px]', xl: 'sm:max-w-[960px]' } as const;

const BACKDROP =
  'fixed inset-0 z-50 bg-scrim transition-opacity duration-150 data-[ending-style]:opacity-0 data-[starting-style]:opacity-0';

// A sheet from below on a phone, a centred panel from 640 pixels on.
const POPUP = cx(
  'fixed z-50 flex max-h-[92dvh] w-full flex-col border border-line bg-raised shadow-float outline-none',
  'inset-x-0 bottom-0 rounded-t-2xl sm:inset-auto sm:top-1/2 sm:left-1/2 sm:max-h-[86dvh] sm:w-[calc(100vw-3rem)] sm:rounded-xl',
  'sm:-translate-x-1/2 sm:-translate-y-1/2',
  'transition-[opacity,scale,translate] duration-200 ease-out',
  'data-[ending-style]:translate-y-4 data-[starting-style]:translate-y-4 data-[ending-style]:opacity-0 data-[starting-style]:opacity-0',
  'sm:data-[ending-style]:-translate-y-1/2 sm:data-[starting-style]:-translate-y-1/2 sm:data-[ending-style]:scale-[0.98] sm:data-[starting-style]:scale-[0.98]',
);

const CONTROLS = 'button:not(:disabled), a[href], input:not(:disabled), textarea:not(:disabled), select:not(:disabled)';

/** A modal panel: traps the focus, gives it back, closes on Escape and on a press outside. */
export function Dialog({
  open,
  onOpenChange,
  title,
  description,
  children,
  footer,
  size = 'md',
  initialFocus,
  container,
}: DialogProps) {
  const body = useRef<HTMLDivElement>(null);
  // By touch the panel itself takes the focus, so that no keyboard jumps up.
  const first = (by: string) => (by === 'touch' ? true : (body.current?.querySelector<HTMLElement>(CONTROLS) ?? true));
  const opener = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (open) opener.current = document.activeElement;
  }, [open]);
  // What opened it may be gone by then: a lock that opened. The page's content takes the focus instead.
  const last = () => (opener.current?.isConnected === false ? document.querySelector<HTMLElement>('main') : true);
  return (
    <Base.Root open={open} onOpenChange={onOpenChange}>
      <Base.Portal {...(container && { container })}>
        <Base.Backdrop className={BACKDROP} />
        <Base.Popup className={cx(POPUP, SIZES[size])} initialFocus={initialFocus ?? first} finalFocus={last}>
          <div className="flex items-start justify-between gap-4 px-5 pt-4 pb-3">
            <div className="min-w-0">
              <Base.Title className="font-semibold text-ink text-lg">{title}</Base.Title>
              {description !== undefined && (
                <Base.Description className="mt-1 text-base text-muted">{description}</Base.Description>
              )}
            </div>
            <Base.Close
              aria-label="Close"
              className={buttonClass({ variant: 'ghost', size: 'sm', square: true, className: '-mr-1.5' })}
            >
              <X />
            </Base.Close>
          </div>
          <div ref={body} className="min-h-0 flex-1 overflow-y-auto px-5 pt-1 pb-5">
            {children}
          </div>
          {footer !== undefined && (
            <div className="flex flex-wrap items-center justify-end gap-2 border-line border-t px-5 py-3">{footer}</div>
          )}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
