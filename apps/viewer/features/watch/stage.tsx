'use client';

import { Button } from '@streamgate/ui/button';
import { ProgressBar } from '@streamgate/ui/progress-bar';
import { Spinner } from '@streamgate/ui/spinner';
import { RotateCw } from 'lucide-react';
import type { ReactNode } from 'react';
import { Poster } from '../video/poster.tsx';

// The stage is always dark, like a room before the film; grows with its words on a phone.
const STAGE = 'relative grid min-h-[max(56.25cqw,18rem)] w-full overflow-hidden bg-black text-ink sm:rounded-xl';

export interface StageProps {
  readonly poster: string | null;
  readonly children: ReactNode;
}

/** The player's place with a dimmed poster behind some words. */
export function Stage({ poster, children }: StageProps) {
  return (
    <div className="@container">
      <div data-theme="dark" className={STAGE}>
        <div className="absolute inset-0 opacity-70">
          <Poster source={poster} first />
        </div>
        <div className="absolute inset-0 bg-linear-to-b from-black/45 via-black/60 to-black/80" />
        <div className="relative grid place-items-center p-3 text-center sm:p-6">{children}</div>
      </div>
    </div>
  );
}

export function PendingStage({ poster, label }: { readonly poster: string | null; readonly label: string }) {
  return (
    <Stage poster={poster}>
      <p role="status" className="flex items-center gap-2.5 rounded-full bg-black/75 px-4 py-2.5 text-soft">
        <Spinner /> {label}
      </p>
    </Stage>
  );
}

export interface StageWordsProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  readonly tone?: 'neutral' | 'accent' | 'warning';
}

const TONES = {
  neutral: 'bg-white/10 text-white',
  accent: 'bg-accent-soft text-accent-ink',
  warning: 'bg-warning-soft text-warning-ink',
};

/** An icon, one line, one sentence and what can be done. */
export function StageWords({ icon, title, children, actions, tone = 'neutral' }: StageWordsProps) {
  return (
    <div className="flex max-w-[32rem] flex-col items-center rounded-2xl bg-black/75 px-5 py-6 ring-1 ring-white/10 backdrop-blur-xl sm:px-8 sm:py-7">
      <span aria-hidden="true" className={`grid size-12 place-items-center rounded-2xl [&_svg]:size-6 ${TONES[tone]}`}>
        {icon}
      </span>
      <h2 className="mt-4 font-semibold text-white text-xl">{title}</h2>
      {children !== undefined && <div className="mt-1.5 text-md text-soft">{children}</div>}
      {actions !== undefined && <div className="mt-5 flex flex-wrap items-center justify-center gap-2">{actions}</div>}
    </div>
  );
}

export interface MessageStageProps {
  readonly poster: string | null;
  readonly icon: ReactNode;
  readonly title: string;
  readonly children: ReactNode;
  readonly code?: string;
  readonly percent?: number;
  readonly onRetry?: () => void;
}

/** Something to wait for or to try again; never about the gate. */
export function MessageStage({ poster, icon, title, children, code, percent, onRetry }: MessageStageProps) {
  const retry = onRetry && (
    <Button icon={<RotateCw />} onClick={onRetry}>
      Try again
    </Button>
  );
  return (
    <Stage poster={poster}>
      <div role="status">
        <StageWords icon={icon} title={title} {...(retry && { actions: retry })}>
          {children}
          {code !== undefined && <span className="mt-2 block font-mono text-muted text-xs">{code}</span>}
          {percent !== undefined && <ProgressBar percent={percent} label={title} className="mx-auto mt-4 max-w-64" />}
        </StageWords>
      </div>
    </Stage>
  );
}
