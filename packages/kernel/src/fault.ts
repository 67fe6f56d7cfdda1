/**
 * Something that should not have happened. Thrown, logged with its cause, and shown to a client as a request id only.
 * `retryable` says whether trying the same thing again can help.
 */
export class Fault extends Error {
  readonly retryable: boolean;

  constructor(message: string, options: { retryable: boolean; cause?: unknown }) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'Fault';
    this.retryable = options.retryable;
  }
}

/** True when the error, or an error it was caused by, says that trying again can help. */
export function isRetryable(error: unknown): boolean {
  for (let at: unknown = error; at instanceof Error; at = at.cause) if (at instanceof Fault) return at.retryable;
  return true;
}
