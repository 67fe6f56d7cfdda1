import { Skeleton } from '@streamgate/ui/skeleton';
import type { ReactNode } from 'react';

const GRID = 'grid grid-cols-1 gap-x-5 gap-y-8 min-[520px]:grid-cols-2 lg:grid-cols-3 2xl:grid-cols-4';

/** Cards side by side, as many as fit. The title is for screen readers, where no heading stands above. */
export function VideoGrid({ title, children }: { readonly title?: string; readonly children: ReactNode }) {
  return (
    <>
      {title !== undefined && <h2 className="sr-only">{title}</h2>}
      <div className={GRID}>{children}</div>
    </>
  );
}

/** The grid before its videos are known. */
export function VideoGridSkeleton({ count = 8 }: { readonly count?: number }) {
  return (
    <div className={GRID} aria-hidden="true">
      {Array.from({ length: count }, (_, at) => `place-${at}`).map((place) => (
        <div key={place}>
          <Skeleton className="aspect-video rounded-xl" />
          <Skeleton className="mt-3 h-4 w-4/5" />
          <Skeleton className="mt-2 h-3.5 w-2/5" />
        </div>
      ))}
    </div>
  );
}
