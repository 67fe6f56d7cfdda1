import { Logo } from '@streamgate/ui/logo';
import { Skeleton } from '@streamgate/ui/skeleton';

/** The frame before it is known who is there: same places, no words. */
export function ShellSkeleton() {
  return (
    <div className="lg:grid lg:grid-cols-[236px_minmax(0,1fr)]" aria-busy="true">
      <div className="hidden h-dvh flex-col gap-4 border-r bg-surface p-3 lg:flex">
        <span className="mx-2 mt-1.5">
          <Logo />
        </span>
        <Skeleton className="h-11 rounded-lg" />
        <Skeleton className="h-8" />
        <div className="flex flex-col gap-2">
          {['a', 'b', 'c', 'd', 'e'].map((key) => (
            <Skeleton key={key} className="h-7" />
          ))}
        </div>
      </div>
      <main className="px-4 py-6 sm:px-8">
        <span className="sr-only" role="status">
          Loading the console
        </span>
        <Skeleton className="mb-6 h-7 w-44" />
        <div className="grid grid-cols-2 gap-4 lg:grid-cols-4">
          {['a', 'b', 'c', 'd'].map((key) => (
            <Skeleton key={key} className="h-24 rounded-xl" />
          ))}
        </div>
        <Skeleton className="mt-4 h-72 rounded-xl" />
      </main>
    </div>
  );
}
