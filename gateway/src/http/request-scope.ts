import type { ServerResponse } from 'node:http';
import { CallFailure } from '../execute/run.ts';

export interface RequestScope {
  /** Aborts with a CallFailure when the client leaves or the time is over. */
  readonly signal: AbortSignal;
  /** Sets the end; may be called once the kind of operation is known. */
  endAfter(limitMs: number): void;
}

/** Ties the work for one request to its client: when the answer is sent or the client leaves, nothing goes on. */
export function openScope(response: ServerResponse): RequestScope {
  const aborter = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  response.once('close', () => {
    clearTimeout(timer);
    if (!response.writableFinished) aborter.abort(new CallFailure('CANCELLED'));
  });
  return {
    signal: aborter.signal,
    endAfter: (limitMs) => {
      timer = setTimeout(() => aborter.abort(new CallFailure('DEADLINE')), limitMs);
    },
  };
}
