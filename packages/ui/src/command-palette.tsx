'use client';

import { Dialog as Base } from '@base-ui/react/dialog';
import { Command, useCommandState } from 'cmdk';
import { Search } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import { Kbd } from './kbd.tsx';

export interface CommandPaletteProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly search: string;
  readonly onSearch: (text: string) => void;
  readonly placeholder: string;
  /** CommandGroups with CommandItems. */
  readonly children: ReactNode;
}

const POPUP =
  'fixed top-[12dvh] left-1/2 z-50 w-[calc(100vw-2rem)] max-w-[560px] -translate-x-1/2 overflow-hidden rounded-xl border border-line bg-raised shadow-float outline-none transition-[opacity,scale] duration-100 ease-out data-[ending-style]:scale-[0.98] data-[starting-style]:scale-[0.98] data-[ending-style]:opacity-0 data-[starting-style]:opacity-0';

/** Goes anywhere and does anything by typing a few letters of it. */
export function CommandPalette({ open, onOpenChange, search, onSearch, placeholder, children }: CommandPaletteProps) {
  return (
    <Base.Root open={open} onOpenChange={onOpenChange}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-50 bg-scrim transition-opacity duration-100 data-[ending-style]:opacity-0 data-[starting-style]:opacity-0" />
        <Base.Popup className={POPUP}>
          <Base.Title className="sr-only">Go to or do</Base.Title>
          <Command label="Go to or do" loop>
            <div className="flex items-center gap-2.5 border-line border-b px-3.5">
              <Search aria-hidden="true" className="size-4 shrink-0 text-muted" />
              <Command.Input
                value={search}
                onValueChange={onSearch}
                placeholder={placeholder}
                className="h-12 min-w-0 flex-1 bg-transparent text-ink text-md outline-none"
              />
              <Kbd>Esc</Kbd>
            </div>
            <Found>{children}</Found>
          </Command>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}

/** The list, or a sentence in its place when nothing fits: an empty list box says nothing to a screen reader. */
function Found({ children }: { readonly children: ReactNode }) {
  const count = useCommandState((state) => state.filtered.count);
  return (
    <>
      <p role="status" className={count === 0 ? 'px-3 py-10 text-center text-muted text-sm' : 'sr-only'}>
        {count === 0 ? 'Nothing goes by that name.' : `${count} found`}
      </p>
      <Command.List className={cx('max-h-[min(60dvh,26rem)] overflow-y-auto p-1.5', count === 0 && 'hidden')}>
        {children}
      </Command.List>
    </>
  );
}

/** A named part of the list. */
export function CommandGroup({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <Command.Group
      heading={heading}
      className="[&_[cmdk-group-heading]]:px-2 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:font-medium [&_[cmdk-group-heading]]:text-muted [&_[cmdk-group-heading]]:text-xs"
    >
      {children}
    </Command.Group>
  );
}

export interface CommandItemProps {
  /** Unique among all items. */
  readonly id: string;
  /** Words that find it, besides what is shown. */
  readonly keywords?: readonly string[];
  readonly icon?: ReactNode;
  readonly hint?: ReactNode;
  readonly onSelect: () => void;
  readonly children: ReactNode;
}

/** One place or act. */
export function CommandItem({ id, keywords, icon, hint, onSelect, children }: CommandItemProps) {
  return (
    <Command.Item
      value={id}
      {...(keywords !== undefined && { keywords: [...keywords] })}
      onSelect={onSelect}
      className="flex min-h-9 cursor-default select-none items-center gap-2.5 rounded-md px-2 py-1.5 text-base text-ink data-[selected=true]:bg-hover [&_svg]:size-4 [&_svg]:shrink-0 [&_svg]:text-muted"
    >
      {icon}
      <span className="min-w-0 flex-1 truncate">{children}</span>
      {hint !== undefined && <span className="text-muted text-xs">{hint}</span>}
    </Command.Item>
  );
}
