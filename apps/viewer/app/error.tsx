'use client';

import { ErrorPanel } from '@streamgate/ui/error-panel';

interface ErrorPageProps {
  readonly error: Error & { readonly digest?: string };
  readonly reset: () => void;
}

export default function ErrorPage({ error, reset }: ErrorPageProps) {
  return (
    <ErrorPanel
      level={1}
      title="This page did not load"
      requestId={error.digest}
      onRetry={reset}
      className="min-h-dvh justify-center"
    >
      Try again. If it stays, quote the id below.
    </ErrorPanel>
  );
}
