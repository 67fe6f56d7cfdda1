'use client';

import { useCallback, useEffect, useState } from 'react';

export type EchoKind = 'play' | 'pause' | 'back' | 'forward' | 'place' | 'volume' | 'muted' | 'speed' | 'captions';

/** What was just done, shown for a moment. The number makes repeats start anew. */
export interface Echo {
  readonly kind: EchoKind;
  readonly text: string;
  readonly count: number;
}

const SHOWN_MS = 700;

export function useEcho(): readonly [Echo | null, (kind: EchoKind, text?: string) => void] {
  const [echo, setEcho] = useState<Echo | null>(null);
  const show = useCallback((kind: EchoKind, text = '') => setEcho((last) => ({ kind, text, count: (last?.count ?? 0) + 1 })), []);
  useEffect(() => {
    if (echo === null) return;
    const timer = setTimeout(() => setEcho(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [echo]);
  return [echo, show];
}
