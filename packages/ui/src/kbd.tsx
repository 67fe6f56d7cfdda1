import type { ReactNode } from 'react';

/** A key to press. */
export function Kbd({ children }: { readonly children: ReactNode }) {
  return (
    <kbd className="inline-grid h-5 min-w-5 place-items-center rounded-sm border border-line-strong border-b-2 bg-surface px-1 font-mono text-2xs text-soft">
      {children}
    </kbd>
  );
}
