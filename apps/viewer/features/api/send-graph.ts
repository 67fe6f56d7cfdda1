import type { TypedDocumentString } from '../../graphql/graphql.ts';
import { ApiError } from './api-error.ts';

/** Where a request goes and in whose name. */
export interface GraphTarget {
  readonly gatewayUrl: string;
  readonly tenant: string;
  readonly accessToken: string | null;
}

interface GraphBody {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly requestId?: string };
  }[];
}

const OFFLINE = 'The server could not be reached. Check the connection and try again.';
const TIME_LIMIT_MS = 15_000;

export interface SendOptions {
  readonly signal?: AbortSignal;
  /** Lets the request outlive the page. */
  readonly keepalive?: boolean;
}

async function post(target: GraphTarget, body: string, { signal, keepalive }: Required<SendOptions>): Promise<Response> {
  try {
    return await fetch(`${target.gatewayUrl}/graphql`, {
      method: 'POST',
      credentials: 'include',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        'x-streamgate-tenant': target.tenant,
        ...(target.accessToken !== null && { authorization: `Bearer ${target.accessToken}` }),
      },
      body,
      signal,
      keepalive,
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ApiError('OFFLINE', OFFLINE);
  }
}

/** Sends one document. Answers with data, complete or in part; throws an ApiError when there is none. */
export async function sendGraph<Result, Variables>(
  target: GraphTarget,
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  { signal, keepalive = false }: SendOptions = {},
): Promise<Result> {
  const limit = AbortSignal.timeout(TIME_LIMIT_MS);
  const text = JSON.stringify({ query: document.toString(), variables });
  const response = await post(target, text, { signal: signal ? AbortSignal.any([signal, limit]) : limit, keepalive });
  const requestId = response.headers.get('x-request-id');
  const body = (await response.json().catch(() => null)) as GraphBody | null;
  const first = body?.errors?.[0];
  if (first?.extensions?.code === 'UNAUTHENTICATED' || body?.data === undefined || body.data === null) {
    const message = first?.message ?? `The server answered ${response.status}. Try again in a moment.`;
    throw new ApiError(first?.extensions?.code ?? 'NO_ANSWER', message, first?.extensions?.requestId ?? requestId);
  }
  return body.data as Result;
}
