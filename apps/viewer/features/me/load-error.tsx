import { ErrorPanel } from '@streamgate/ui/error-panel';
import type { ApiError } from '../api/api-error.ts';
import { meTexts as texts } from './me.texts.ts';

/** A part of the page that could not be read; the other parts stay. */
export function LoadError({ error, onRetry }: { readonly error: ApiError; readonly onRetry: () => void }) {
  return (
    <ErrorPanel title={texts.failed} code={error.code} requestId={error.requestId} onRetry={onRetry} className="py-8">
      {error.message}
    </ErrorPanel>
  );
}
