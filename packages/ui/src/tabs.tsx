'use client';

import { Tabs as Base } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';
import { cx } from './cx.ts';

export interface TabsProps<Value extends string> {
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly tabs: readonly { readonly value: Value; readonly label: ReactNode; readonly count?: number | undefined }[];
  readonly label: string;
  /** The panels, each a TabPanel. */
  readonly children?: ReactNode;
  readonly className?: string;
}

/** Views of one thing, side by side; arrows move between them. */
export function Tabs<Value extends string>({ value, onChange, tabs, label, children, className }: TabsProps<Value>) {
  return (
    <Base.Root value={value} onValueChange={(next) => onChange(next as Value)} className={className}>
      <div className="overflow-x-auto [scrollbar-width:none]">
        <Base.List aria-label={label} className="relative flex min-w-max gap-1 border-line border-b">
          {tabs.map((tab) => (
            <Base.Tab
              key={tab.value}
              value={tab.value}
              className="flex h-9 items-center gap-1.5 rounded-t-md px-2.5 font-medium text-base text-muted -outline-offset-2 transition-colors hover:text-ink data-[active]:text-ink"
            >
              {tab.label}
              {tab.count !== undefined && (
                <span className="rounded-md bg-sunken px-1.5 text-muted text-xs tabular-nums">
                  {tab.count.toLocaleString('en')}
                </span>
              )}
            </Base.Tab>
          ))}
          <Base.Indicator className="absolute bottom-[-1px] left-0 h-0.5 w-[var(--active-tab-width)] translate-x-[var(--active-tab-left)] rounded-full bg-accent transition-[translate,width] duration-150 ease-out" />
        </Base.List>
      </div>
      {children}
    </Base.Root>
  );
}

/** What one tab shows. */
export function TabPanel({
  value,
  className,
  children,
}: {
  readonly value: string;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  return (
    <Base.Panel value={value} className={cx('pt-4', className)}>
      {children}
    </Base.Panel>
  );
}
