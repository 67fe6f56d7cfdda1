'use client';

import { Menu as Base } from '@base-ui/react/menu';
import { Check } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { cx } from './cx.ts';
import { itemClass, popupClass } from './popup-class.ts';

export interface MenuProps {
  /** The button that opens it, as an element: `<Button>…</Button>`. */
  readonly trigger: ReactElement<Record<string, unknown>>;
  readonly children: ReactNode;
  readonly align?: 'start' | 'center' | 'end';
  readonly side?: 'top' | 'bottom' | 'left' | 'right';
  readonly className?: string;
  /** Where the list is put; the page's body when left out. Needed inside anything that goes full screen. */
  readonly container?: HTMLElement | null | undefined;
  readonly onOpenChange?: (open: boolean) => void;
  /** `dark` for menus of something that is dark in every theme. */
  readonly theme?: 'page' | 'dark';
}

/** A list of acts behind a button; arrows, typing and Escape work. */
export function Menu({
  trigger,
  children,
  align = 'end',
  side = 'bottom',
  className,
  container,
  onOpenChange,
  theme = 'page',
}: MenuProps) {
  return (
    <Base.Root {...(onOpenChange && { onOpenChange: (open: boolean) => onOpenChange(open) })}>
      <Base.Trigger render={trigger} />
      <Base.Portal {...(container && { container })}>
        <Base.Positioner
          side={side}
          align={align}
          sideOffset={6}
          collisionPadding={8}
          className="z-50 outline-none"
          {...(theme === 'dark' && { 'data-theme': 'dark' })}
        >
          <Base.Popup className={popupClass(cx('max-h-[var(--available-height)] min-w-44 overflow-y-auto', className))}>
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

export interface MenuItemProps {
  readonly onSelect?: () => void;
  readonly icon?: ReactNode;
  /** A key or a figure at the end. */
  readonly hint?: ReactNode;
  readonly tone?: 'neutral' | 'danger';
  readonly disabled?: boolean;
  /** Renders the item as this element, for example a link. */
  readonly render?: ReactElement<Record<string, unknown>>;
  readonly children: ReactNode;
}

/** One act. */
export function MenuItem({ onSelect, icon, hint, tone = 'neutral', disabled = false, render, children }: MenuItemProps) {
  return (
    <Base.Item
      className={itemClass(tone === 'danger' ? 'text-danger-ink [&_svg]:text-danger-ink' : undefined)}
      onClick={onSelect}
      disabled={disabled}
      {...(render && { render })}
    >
      {icon}
      <span className="min-w-0 flex-1 truncate">{children}</span>
      {hint !== undefined && <span className="pl-4 text-muted text-xs">{hint}</span>}
    </Base.Item>
  );
}

export interface MenuRadioProps<Value extends string | number> {
  readonly label?: ReactNode;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly options: readonly { readonly value: Value; readonly label: ReactNode; readonly hint?: ReactNode }[];
}

/** One of several, with a tick at the chosen one. */
export function MenuRadio<Value extends string | number>({ label, value, onChange, options }: MenuRadioProps<Value>) {
  return (
    <Base.RadioGroup value={value} onValueChange={(next: Value) => onChange(next)}>
      {label !== undefined && <MenuLabel>{label}</MenuLabel>}
      {options.map((option) => (
        <Base.RadioItem key={option.value} value={option.value} closeOnClick className={itemClass()}>
          <span className="grid size-4 place-items-center">
            <Base.RadioItemIndicator>
              <Check className="text-accent-ink!" />
            </Base.RadioItemIndicator>
          </span>
          <span className="min-w-0 flex-1 truncate">{option.label}</span>
          {option.hint !== undefined && <span className="pl-4 text-muted text-xs tabular-nums">{option.hint}</span>}
        </Base.RadioItem>
      ))}
    </Base.RadioGroup>
  );
}

/** A small heading within a menu. */
export function MenuLabel({ children }: { readonly children: ReactNode }) {
  return <div className="px-2 pt-1.5 pb-1 font-medium text-muted text-xs">{children}</div>;
}

/** A thin line between groups. */
export function MenuSeparator() {
  return <Base.Separator className="-mx-1 my-1 h-px bg-line" />;
}
