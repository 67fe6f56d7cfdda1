import { type AnswerError, GraphError, graphErrorOf, unreachable } from './graph-error.ts';
import { type AccessToken, createSessionTokens, isSignedOut, type SessionTokens } from './session-tokens.ts';

/** A document as text that carries the types of its result and variables (what the generator writes). */
export interface TypedText<Result, Variables> {
  readonly __apiType?: (variables: Variables) => Result;
  toString(): string;
}

export interface GraphClientOptions {
  /** The gateway's origin, for example http://localhost:4002. */
  readonly gatewayUrl: string;
  /** Called when a session that was there has ended. */
  readonly onSessionEnded?: () => void;
}

export interface RequestOptions {
  /** Slug or id of the tenant that the request is about. */
  readonly tenant?: string | null;
  readonly signal?: AbortSignal;
}

export interface GraphClient {
  readonly gatewayUrl: string;
  readonly tokens: SessionTokens;
  /** Asks once; refreshes the session when it has run out. Throws GraphError; failed inner fields are null. */
  request<Result, Variables>(
    document: TypedText<Result, Variables>,
    variables: Variables,
    options?: RequestOptions,
  ): Promise<Result>;
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly AnswerError[];
}

const REFRESH = `mutation RefreshSession { refreshSession { __typename ... on SignedIn { accessToken expiresAt } } }`;

export const headersFor = (token: string | null, tenant: string | null | undefined): Record<string, string> => ({
  'content-type': 'application/json',
  ...(token === null ? {} : { authorization: `Bearer ${token}` }),
  ...(tenant == null ? {} : { 'x-streamgate-tenant': tenant }),
});

async function post(url: string, body: object, headers: Record<string, string>, signal?: AbortSignal): Promise<unknown> {
  const request: RequestInit = { method: 'POST', credentials: 'include', headers, body: JSON.stringify(body) };
  const response = await fetch(url, signal === undefined ? request : { ...request, signal }).catch((cause: unknown) => {
    throw signal?.aborted ? cause : unreachable(cause);
  });
  const answer = (await response.json().catch(() => null)) as Answer | null;
  if (answer === null)
    throw new GraphError(`The server answered with status ${response.status}.`, { code: 'BAD_ANSWER', status: response.status });
  // A root field that failed means that there is no answer; deeper ones leave a null that the page can explain.
  const fatal =
    answer.errors?.find((error) => (error.path?.length ?? 0) < 2) ?? (answer.data == null ? answer.errors?.[0] : undefined);
  if (fatal !== undefined) throw graphErrorOf(fatal, response.status);
  return answer.data;
}

/** A client of the graph without any framework: typed text in, typed data out, one session for all requests. */
export function createGraphClient(options: GraphClientOptions): GraphClient {
  const url = `${options.gatewayUrl}/graphql`;
  const renew = async (): Promise<AccessToken | null> => {
    const data = (await post(url, { query: REFRESH }, headersFor(null, null))) as { refreshSession: AccessToken | object };
    return 'accessToken' in data.refreshSession ? data.refreshSession : null;
  };
  const tokens = createSessionTokens(renew, () => options.onSessionEnded?.());
  return {
    gatewayUrl: options.gatewayUrl,
    tokens,
    async request<Result, Variables>(document: TypedText<Result, Variables>, variables: Variables, ask: RequestOptions = {}) {
      const body = { query: document.toString(), variables };
      const send = (token: string | null) => post(url, body, headersFor(token, ask.tenant), ask.signal) as Promise<Result>;
      const token = await tokens.fresh();
      try {
        return await send(token);
      } catch (error) {
        if (token === null || !isSignedOut(error)) throw error;
        return send(await tokens.refresh());
      }
    },
  };
}
