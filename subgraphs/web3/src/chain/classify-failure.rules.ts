/** Words by which nodes tell that the contract itself said no; JSON-RPC code 3 says the same (geth). */
const REVERTED = /revert|invalid opcode|out of gas|stack (?:over|under)flow/i;
const EXECUTION_REVERTED = 3;

interface ErrorLike {
  readonly name?: unknown;
  readonly code?: unknown;
  readonly message?: unknown;
  readonly details?: unknown;
  readonly cause?: unknown;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Where it failed on the way counts more than what a wrapper calls it: the first cause that decides, decides. */
const TRANSPORT = new Set([
  'HttpRequestError',
  'TimeoutError',
  'WebSocketRequestError',
  'ResponseBodyTooLargeError',
  'AbortError',
]);

/** "revert" when the contract answered no; "unknown" when the answer did not reach us. Walks the chain of causes. */
export function classifyFailure(error: unknown): 'revert' | 'unknown' {
  let at: unknown = error;
  for (let depth = 0; depth < 10 && typeof at === 'object' && at !== null; depth++) {
    const { name, code, message, details, cause }: ErrorLike = at;
    if (TRANSPORT.has(textOf(name))) return 'unknown';
    const isLast = typeof cause !== 'object' || cause === null;
    if (code === EXECUTION_REVERTED) return 'revert';
    if (isLast && (REVERTED.test(textOf(details)) || REVERTED.test(textOf(message)))) return 'revert';
    at = cause;
  }
  return 'unknown';
}
