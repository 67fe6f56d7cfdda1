import type { GraphErrorJson, GraphResult } from '@streamgate/service/graph/graph-request';

/** Codes whose sentences were written for clients; see `reduce-errors.ts` of the service package, which makes them. */
const TOLD: ReadonlySet<unknown> = new Set(['UNAUTHENTICATED', 'FORBIDDEN', 'TENANT_REQUIRED', 'BAD_INPUT']);

export const INTERNAL_SENTENCE = 'Something went wrong on our side. Try again; if it stays, name the request id.';

function reduceError({ message, path, extensions }: GraphErrorJson): GraphErrorJson {
  const code: unknown = extensions?.code;
  const told = TOLD.has(code);
  return {
    message: told ? message : INTERNAL_SENTENCE,
    ...(path === undefined ? {} : { path }),
    extensions: { code: told ? (code as string) : 'INTERNAL' },
  };
}

/** A subgraph's answer with errors that may be shown; a subgraph that tells too much is not believed. */
export const reduceAnswer = (answer: GraphResult): GraphResult =>
  answer.errors === undefined ? answer : { ...answer, errors: answer.errors.map(reduceError) };
