import { ChevronLeft, ChevronRight } from 'lucide-react';
import { Button } from './button.tsx';

export interface PagerProps {
  /** What is paged, for screen readers: "videos". */
  readonly what: string;
  readonly onPrevious: (() => void) | null;
  readonly onNext: (() => void) | null;
  /** What is shown now: "1–20". */
  readonly range?: string;
}

/** One page back, one page on; nothing when there is only one. */
export function Pager({ what, onPrevious, onNext, range }: PagerProps) {
  if (onPrevious === null && onNext === null) return null;
  return (
    <nav
      aria-label={`Pages of ${what}`}
      className="flex items-center justify-between gap-3 border-line border-t px-4 py-2.5 sm:px-5"
    >
      <p className="text-muted text-xs tabular-nums">{range}</p>
      <div className="flex gap-2">
        <Button size="sm" icon={<ChevronLeft />} disabled={onPrevious === null} onClick={() => onPrevious?.()}>
          Previous
        </Button>
        <Button size="sm" disabled={onNext === null} onClick={() => onNext?.()}>
          Next
          <ChevronRight />
        </Button>
      </div>
    </nav>
  );
}
