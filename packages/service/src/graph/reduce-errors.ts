import { GraphQLError } from 'graphql';
import type { Logger } from '../logger.ts';
import type { TopLevelCode } from './access.ts';
import type { GraphErrorJson } from './graph-request.ts';

const KNOWN: ReadonlySet<unknown> = new Set<TopLevelCode>(['UNAUTHENTICATED', 'FORBIDDEN', 'TENANT_REQUIRED', 'BAD_INPUT']);

/** The code of an error that we raised on purpose, or null for one whose text must stay inside. */
function knownCode(error: GraphQLError): string | null {
  const cause = error.originalError;
  const ours = cause === undefined || cause instanceof GraphQLError;
  const code = error.extensions['code'];
  if (ours && KNOWN.has(code)) return code as string;
  // Refused before any resolver ran: graphql-js speaks about the caller's own variables there, with no path.
  return ours && code === undefined && error.path === undefined ? 'BAD_INPUT' : null;
}

/** Errors as a client may see them: message and code where we raised them, else INTERNAL; causes go to the log. */
export function reduceErrors(errors: readonly GraphQLError[], requestId: string, log: Logger): GraphErrorJson[] {
  return errors.map((error) => {
    const code = knownCode(error);
    if (code === null) log.error({ err: error.originalError ?? error, path: error.path, requestId }, 'resolver failed');
    const message =
      code === null ? 'Something went wrong on our side. Try again; if it stays, name the request id.' : error.message;
    return {
      message,
      ...(error.path === undefined ? {} : { path: error.path }),
      extensions: code === null ? { code: 'INTERNAL', requestId } : { code },
    };
  });
}
