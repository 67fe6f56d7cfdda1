import type { GraphErrorJson, GraphRequest, GraphResult } from '@streamgate/service/graph/graph-request';
import type { SubgraphName } from '@streamgate/service/graph/subgraph';
import type { Entity, ResponsePath } from './response-path.rules.ts';

/** Sends one request to one subgraph, for the caller of this run; rejects with a CallFailure when there is no answer. */
export type Send = (name: SubgraphName, request: GraphRequest) => Promise<GraphResult>;

/** One execution of one plan. */
export interface Run {
  readonly send: Send;
  /** Variables as the client sent them: subgraphs coerce for themselves. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** Variables with defaults, for conditions. */
  readonly coerced: Readonly<Record<string, unknown>>;
  /** The answer under construction. */
  readonly root: Entity;
  readonly errors: RunError[];
}

export interface RunError {
  readonly code: string;
  readonly message: string;
  readonly path: ResponsePath;
}

/** A subgraph did not answer: refused, out of time, or not able to. The code and the sentence may go to the client. */
export class CallFailure extends Error {
  readonly code: 'UNAVAILABLE' | 'DEADLINE' | 'CANCELLED';

  constructor(code: CallFailure['code'], cause?: unknown) {
    super(code, { cause });
    this.name = 'CallFailure';
    this.code = code;
  }
}

const SENTENCES: Readonly<Record<CallFailure['code'], string>> = {
  UNAVAILABLE: 'A part of the service cannot be reached just now. Try again in a moment.',
  DEADLINE: 'A part of the service took too long. Try again in a moment.',
  CANCELLED: 'The request was cancelled.',
};

export function failureAt(failure: unknown, path: ResponsePath): RunError {
  if (!(failure instanceof CallFailure)) throw failure;
  return { code: failure.code, message: SENTENCES[failure.code], path };
}

export const errorAt = (error: GraphErrorJson, path: ResponsePath): RunError => ({
  code: error.extensions?.code ?? 'INTERNAL',
  message: error.message,
  path,
});
