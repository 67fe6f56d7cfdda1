'use client';

import type { GraphError } from '@streamgate/sdk/graph-error';
import { EmptyState } from '@streamgate/ui/empty-state';
import { ErrorPanel } from '@streamgate/ui/error-panel';
import type { UseQueryResult } from '@tanstack/react-query';
import { Lock } from 'lucide-react';
import type { ReactNode } from 'react';

interface Props<Data> {
  readonly query: UseQueryResult<Data, GraphError>;
  /** Shaped like what will come, so that nothing jumps. */
  readonly skeleton: ReactNode;
  readonly children: (data: Data) => ReactNode;
  /** What is being shown, for the sentence when it cannot be: "the library". */
  readonly what: string;
}

/** The states of something that is read: on its way, forbidden, failed, here. */
export function QueryView<Data>({ query, skeleton, children, what }: Props<Data>) {
  if (query.data !== undefined) return children(query.data);
  if (query.error === null)
    return (
      <div aria-busy="true">
        <span className="sr-only" role="status">
          Loading {what}
        </span>
        {skeleton}
      </div>
    );
  if (query.error.code === 'FORBIDDEN') return <Forbidden>{query.error.message}</Forbidden>;
  return (
    <ErrorPanel
      title={`Could not load ${what}`}
      code={query.error.code}
      requestId={query.error.requestId}
      onRetry={() => void query.refetch()}
      retrying={query.isFetching}
    >
      {query.error.message}
    </ErrorPanel>
  );
}

/** The person's role does not allow this: says what would. */
export function Forbidden({ children }: { children: ReactNode }) {
  return (
    <EmptyState icon={<Lock />} title="Your role does not include this">
      {children} An owner or an admin of this tenant can change your role.
    </EmptyState>
  );
}
