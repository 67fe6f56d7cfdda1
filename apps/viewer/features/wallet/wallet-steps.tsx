'use client';

import { Button } from '@streamgate/ui/button';
import { Spinner } from '@streamgate/ui/spinner';
import { Check, CircleAlert, X } from 'lucide-react';
import { type ReactElement, useEffect, useState } from 'react';
import type { Connector } from 'wagmi';
import { shortAddress } from '../video/short-address.rules.ts';
import { walletTexts as texts, type WalletProblem } from './wallet.texts.ts';
import { WalletIcon } from './wallet-icon.tsx';

const SLOW_AFTER_MS = 6_000;

export interface WalletWaitingProps {
  readonly title: string;
  readonly body: string;
  readonly onCancel?: () => void;
}

/** The wallet has to answer; after a while says where the question may hide. */
export function WalletWaiting({ title, body, onCancel }: WalletWaitingProps) {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="flex flex-col items-center px-2 pt-6 pb-2 text-center">
      <Spinner className="size-7 text-accent-ink" />
      <p className="mt-4 font-medium text-md">{title}</p>
      <p className="mt-1 min-h-10 text-muted text-sm">{slow && onCancel ? texts.slow : body}</p>
      {onCancel && (
        <Button variant="ghost" size="sm" className="mt-3" onClick={onCancel}>
          {texts.cancel}
        </Button>
      )}
    </div>
  );
}

export interface WalletReadyProps {
  readonly connector: Connector;
  readonly address: string;
  readonly action: string;
  readonly onSign: () => void;
  readonly onOther: () => void;
}

/** What signing does and does not do, before it is asked for. */
export function WalletReady({ connector, address, action, onSign, onOther }: WalletReadyProps) {
  return (
    <div>
      <div className="flex items-center gap-3 rounded-lg border border-line px-3 py-2.5">
        <WalletIcon connector={connector} />
        <div className="min-w-0">
          <p className="truncate font-medium text-md">{connector.name}</p>
          <p className="font-mono text-muted text-xs" title={address}>
            {shortAddress(address)}
          </p>
        </div>
      </div>
      <Lines {...texts.does} icon={<Check className="mt-0.5 size-4 shrink-0 text-success" />} />
      <Lines {...texts.doesNot} icon={<X className="mt-0.5 size-4 shrink-0 text-muted" />} />
      <Button variant="primary" size="lg" className="mt-5 w-full" onClick={onSign}>
        {action}
      </Button>
      <Button variant="ghost" className="mt-1.5 w-full" onClick={onOther}>
        {texts.other}
      </Button>
    </div>
  );
}

interface LinesProps {
  readonly title: string;
  readonly lines: readonly string[];
  readonly icon: ReactElement;
}

function Lines({ title, lines, icon }: LinesProps) {
  return (
    <div className="mt-4">
      <p className="font-medium text-sm">{title}</p>
      <ul className="mt-1.5 flex flex-col gap-1.5 text-sm text-soft">
        {lines.map((line) => (
          <li key={line} className="flex items-start gap-2">
            <span aria-hidden="true">{icon}</span>
            {line}
          </li>
        ))}
      </ul>
    </div>
  );
}

export interface WalletProblemPanelProps {
  readonly problem: WalletProblem;
  readonly message?: string | undefined;
  readonly onRetry: () => void;
  readonly onOther: () => void;
}

/** What went wrong in its own words, and both ways on. */
export function WalletProblemPanel({ problem, message, onRetry, onOther }: WalletProblemPanelProps) {
  const { title, body } = texts.problems[problem];
  return (
    <div className="flex flex-col items-center px-2 pt-4 text-center">
      <span aria-hidden="true" className="grid size-10 place-items-center rounded-xl bg-warning-soft text-warning-ink">
        <CircleAlert className="size-5" />
      </span>
      <p className="mt-3 font-medium text-md">{title}</p>
      <p className="mt-1 text-muted text-sm">{message ?? body}</p>
      <Button variant="primary" className="mt-5 w-full" onClick={onRetry}>
        {texts.retry}
      </Button>
      <Button variant="ghost" className="mt-1.5 w-full" onClick={onOther}>
        {texts.other}
      </Button>
    </div>
  );
}
