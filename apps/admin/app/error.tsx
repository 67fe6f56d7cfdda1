'use client';

import { ErrorPanel } from '@streamgate/ui/error-panel';

export default function PageError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <main className="pt-24">
      <ErrorPanel title="This page failed" requestId={error.digest} onRetry={reset}>
        The fault is in the console, not in your data. Try again; if it stays, say what you did.
      </ErrorPanel>
    </main>
  );
}
