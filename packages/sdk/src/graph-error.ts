/** Why a whole request failed: a stable code, a sentence, and the request id to quote to support. */
export class GraphError extends Error {
  readonly code: string;
  readonly requestId: string | null;
  readonly status: number;

  constructor(message: string, facts: { code: string; requestId?: string | null; status?: number; cause?: unknown }) {
    super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
    this.name = 'GraphError';
    this.code = facts.code;
    this.requestId = facts.requestId ?? null;
    this.status = facts.status ?? 0;
  }
}

export interface AnswerError {
  readonly message: string;
  readonly path?: ReadonlyArray<string | number>;
  readonly extensions?: { readonly code?: string; readonly requestId?: string };
}

/** The first error of an answer as something to throw. */
export const graphErrorOf = (error: AnswerError, status: number): GraphError =>
  new GraphError(error.message, {
    code: error.extensions?.code ?? 'INTERNAL',
    requestId: error.extensions?.requestId ?? null,
    status,
  });

/** The network gave no answer: nothing is known about what the server did. */
export const unreachable = (cause: unknown): GraphError =>
  new GraphError('The server does not answer. Check the connection and try again.', { code: 'UNREACHABLE', cause });
