import type { GraphQLFormattedError } from 'graphql';
import { limitOf } from '../limits/limits.rules.ts';
import { INTERNAL_SENTENCE } from '../transport/reduce-answer.rules.ts';

/** Codes that the server framework gives, and ours for them. */
const RENAMED: Readonly<Record<string, string>> = {
  GRAPHQL_PARSE_FAILED: 'MALFORMED_QUERY',
  GRAPHQL_VALIDATION_FAILED: 'INVALID_QUERY',
  BAD_USER_INPUT: 'BAD_INPUT',
  BAD_REQUEST: 'BAD_REQUEST',
  PERSISTED_QUERY_NOT_SUPPORTED: 'PERSISTED_QUERY_NOT_SUPPORTED',
};

/** Codes whose sentences were written for clients. */
const TOLD: ReadonlySet<string> = new Set([
  ...Object.values(RENAMED),
  'QUERY_TOO_DEEP',
  'QUERY_TOO_COSTLY',
  'OPERATION_NOT_FOUND',
  'USE_STREAM',
  'SUBSCRIPTION_SPANS_SUBGRAPHS',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'TENANT_REQUIRED',
  'RATE_LIMITED',
  'UNAVAILABLE',
  'DEADLINE',
  'CANCELLED',
  'INCOMPLETE',
]);

/** An error as it leaves: message, code, path, and the place in the client's own query. Nothing else, whatever it carried. */
export function reduceError(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const given = limitOf(formatted.extensions) ?? String(formatted.extensions?.['code'] ?? '');
  const code = RENAMED[given] ?? given;
  const told = TOLD.has(code);
  const { path, locations } = formatted;
  return {
    message: told ? formatted.message : INTERNAL_SENTENCE,
    ...(told && locations !== undefined && path === undefined ? { locations } : {}),
    ...(path === undefined ? {} : { path }),
    extensions: { code: told ? code : 'INTERNAL' },
  };
}

/** The same with the request's id, for support. */
export const withRequestId = (error: GraphQLFormattedError, requestId: string): GraphQLFormattedError => ({
  ...error,
  extensions: { ...error.extensions, requestId },
});
