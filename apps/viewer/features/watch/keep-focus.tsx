'use client';

import { type ReactNode, useEffect, useRef } from 'react';

/** Holds the focus when what had it goes away: a lock that opens, a player that ends. `state` names what is shown. */
export function KeepFocus({ state, children }: { readonly state: string; readonly children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  const shown = useRef(state);
  useEffect(() => {
    if (shown.current === state) return;
    shown.current = state;
    if (document.activeElement === document.body) frame.current?.focus({ preventScroll: true });
  }, [state]);
  return (
    <div ref={frame} tabIndex={-1} className="outline-none">
      {children}
    </div>
  );
}
