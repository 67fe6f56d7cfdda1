import { hash } from 'node:crypto';

/** One GraphQL request as it goes over the wire to a subgraph. */
export interface GraphRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
}

/** One GraphQL error as it leaves a subgraph: never a stack, a cause or a query. */
export interface GraphErrorJson {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: string; readonly requestId?: string };
}

/** What a subgraph answers. */
export interface GraphResult {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly GraphErrorJson[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** The body of a request: the text that both ends hash. */
export const bodyOf = (request: GraphRequest): string =>
  JSON.stringify({ query: request.query, variables: request.variables, operationName: request.operationName });

/** SHA-256 of a request body, base64url. */
export const hashBody = (body: string | Buffer): string => hash('sha256', body, 'base64url');
