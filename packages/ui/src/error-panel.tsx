import { RotateCw, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { CopyText } from './copy-text.tsx';
import { cx } from './cx.ts';

export interface ErrorPanelProps {
  readonly title?: ReactNode;
  /** What failed and what to do, as a sentence. */
  readonly children?: ReactNode;
  /** Stable code, shown small. */
  readonly code?: string | null | undefined;
  /** The request's id, to quote in support. */
  readonly requestId?: string | null | undefined;
  readonly onRetry?: (() => void) | undefined;
  readonly retrying?: boolean;
  /** 1 where it is all there is on the page. */
  readonly level?: 1 | 2;
  readonly className?: string;
}

/** Something failed: what, what to do, a way to try again and an id to quote. */
export function ErrorPanel({
  title = 'Something went wrong',
  children,
  code,
  requestId,
  onRetry,
  retrying = false,
  level = 2,
  className,
}: ErrorPanelProps) {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <div role="alert" className={cx('flex flex-col items-center px-6 py-14 text-center', className)}>
      <span aria-hidden="true" className="mb-4 grid size-11 place-items-center rounded-xl bg-danger-soft text-danger-ink">
        <TriangleAlert className="size-5" />
      </span>
      <Heading className="font-semibold text-ink text-md">{title}</Heading>
      {children !== undefined && <div className="mt-1 max-w-[52ch] text-base text-muted">{children}</div>}
      {onRetry !== undefined && (
        <Button className="mt-5" onClick={onRetry} loading={retrying} icon={<RotateCw />}>
          Try again
        </Button>
      )}
      {(code || requestId) && (
        <p className="mt-4 flex flex-wrap items-center justify-center gap-x-3 gap-y-1 text-muted text-xs">
          {code && <span className="font-mono">{code}</span>}
          {requestId && <CopyText text={requestId} label="Copy request id" />}
        </p>
      )}
    </div>
  );
}
