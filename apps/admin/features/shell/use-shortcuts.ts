'use client';

import { useEffect, useRef } from 'react';

type Shortcut = 'find' | 'upload' | 'help';

const PLAIN: Readonly<Record<string, Shortcut>> = { '/': 'find', u: 'upload', '?': 'help' };

/** What a key press asks for; null for all keys that are not ours, and for plain keys within fields and open dialogs. */
function shortcutOf(event: KeyboardEvent): Shortcut | null {
  if (event.key.toLowerCase() === 'k' && (event.metaKey || event.ctrlKey)) return 'find';
  if (event.metaKey || event.ctrlKey || event.altKey || event.defaultPrevented) return null;
  const busy =
    event.target instanceof Element &&
    event.target.closest('input, textarea, select, [contenteditable], [role="dialog"], [role="menu"], [role="listbox"]');
  return busy ? null : (PLAIN[event.key] ?? null);
}

/** Listens for the console's keys. */
export function useShortcuts(acts: Readonly<Record<Shortcut, () => void>>): void {
  const latest = useRef(acts);
  latest.current = acts;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const shortcut = shortcutOf(event);
      if (shortcut === null) return;
      event.preventDefault();
      latest.current[shortcut]();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
