import { GraphQLError } from 'graphql';
import type { Prepared } from '../plan/prepare-operation.ts';
import type { Variables } from './compile-projection.rules.ts';
import type { Entity } from './response-path.rules.ts';
import type { Run, RunError, Send } from './run.ts';

export interface ExecutionInput {
  readonly variables: Variables;
  readonly coerced: Variables;
  readonly send: Send;
}

export interface Executed {
  readonly data: Entity | null;
  readonly errors?: readonly GraphQLError[];
}

const asError = ({ message, path, code }: RunError): GraphQLError => new GraphQLError(message, { path, extensions: { code } });

/** A missing value that no subgraph explained: it made its parent null, so the answer must say so. */
const incomplete = (path: Run['errors'][number]['path']): RunError => ({
  code: 'INCOMPLETE',
  message: 'A part that must be there is not there just now.',
  path,
});

/** Runs a prepared operation: subgraphs fill the answer, the projection gives it the client's shape. */
export async function executeOperation(prepared: Prepared, { variables, coerced, send }: ExecutionInput): Promise<Executed> {
  const run: Run = { send, variables, coerced, root: Object.create(null) as Entity, errors: [] };
  await prepared.step()(run);
  const { data, wrong } = prepared.project(run.root, coerced);
  const errors = run.errors.length > 0 ? run.errors : wrong.map(incomplete);
  return errors.length === 0 ? { data } : { data, errors: errors.map(asError) };
}
