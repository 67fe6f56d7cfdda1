import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';

/** Every code that the gateway itself gives, with its HTTP status. */
const STATUS = {
  MALFORMED_QUERY: 400,
  OPERATION_NOT_FOUND: 400,
  BAD_INPUT: 400,
  QUERY_TOO_DEEP: 400,
  QUERY_TOO_COSTLY: 400,
  USE_STREAM: 400,
  SUBSCRIPTION_SPANS_SUBGRAPHS: 400,
  UNAUTHENTICATED: 401,
  RATE_LIMITED: 429,
  UNAVAILABLE: 503,
} as const;

export type ClientErrorCode = keyof typeof STATUS;

export const statusOf = (code: ClientErrorCode): number => STATUS[code];

/** An error for the client, to throw before execution: a code, a sentence with the remedy, a status. */
export function clientError(code: ClientErrorCode, message: string, headers: Record<string, string> = {}): GraphQLError {
  const http = { status: STATUS[code], headers: new HeaderMap(Object.entries(headers)) };
  return new GraphQLError(message, { extensions: { code, http } });
}
