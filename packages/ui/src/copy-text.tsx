'use client';

import { Check, Copy } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { cx } from './cx.ts';

export interface CopyTextProps {
  /** What goes to the clipboard. */
  readonly text: string;
  /** What the button does, for screen readers. */
  readonly label: string;
  /** What is shown; the text itself when left out. */
  readonly children?: ReactNode;
  readonly className?: string;
}

const SHOWN_MS = 1_600;

/** An id or address that a press copies. */
export function CopyText({ text, label, children, className }: CopyTextProps) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <button
      type="button"
      onClick={() => void copy().catch(() => setCopied(false))}
      title={label}
      className={cx(
        'group inline-flex max-w-full items-center gap-1 rounded-sm font-mono text-xs transition-colors hover:text-ink',
        className,
      )}
    >
      <span className="sr-only">{copied ? 'Copied' : label}: </span>
      <span className="truncate">{children ?? text}</span>
      {copied ? (
        <Check aria-hidden="true" className="size-3 shrink-0 text-success" />
      ) : (
        <Copy aria-hidden="true" className="size-3 shrink-0 opacity-60 group-hover:opacity-100" />
      )}
    </button>
  );
}
