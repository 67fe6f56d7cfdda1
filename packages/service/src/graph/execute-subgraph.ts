/**
 * Runs requests on one subgraph, for both transports. Every request carries a caller signed by the gateway for this
 * subgraph and this body; without one nothing is parsed. Resolvers see the caller, never the token.
 */
import type { Clock } from '@streamgate/kernel/clock';
import { createSourceEventStream, execute, GraphQLError } from 'graphql';
import { type CallerClaims, verifyCaller } from '../caller.ts';
import type { Logger } from '../logger.ts';
import { nameDefaultResolvers } from './compile-hot.ts';
import { type CachedDocument, createDocumentCache } from './document-cache.ts';
import { bodyOf, type GraphRequest, type GraphResult, hashBody } from './graph-request.ts';
import { reduceErrors } from './reduce-errors.ts';
import type { CookieToSet, GraphContext, Subgraph } from './subgraph.ts';

export interface SignedRequest extends GraphRequest {
  /** The signed caller, see `signCaller`. */
  readonly token: string | undefined;
  /** Hash of the body as received, when it came over the wire; else it is computed from the request. */
  readonly bodyHash?: string | undefined;
  /** Aborts when the deadline passes or the client leaves. */
  readonly signal?: AbortSignal | undefined;
}

export interface SubgraphExecutor {
  readonly name: string;
  execute(request: SignedRequest): Promise<GraphResult>;
  /** A stream of results, or one result when the subscription could not start. */
  subscribe(request: SignedRequest): Promise<GraphResult | AsyncGenerator<GraphResult, void, void>>;
}

/** The code of the one answer to a request that was not signed for this subgraph. */
export const UNSIGNED = 'UNSIGNED';

const refusal = (code: string, message: string): GraphResult => ({ errors: [{ message, extensions: { code } }] });
const NEVER = new AbortController().signal;

export interface ExecutorOptions {
  readonly secret: string;
  readonly clock: Clock;
  readonly log: Logger;
}

interface Run {
  readonly context: GraphContext;
  readonly cookies: CookieToSet[];
}

const isStream = (value: unknown): value is AsyncIterable<unknown> =>
  typeof value === 'object' && value !== null && Symbol.asyncIterator in value;

/** A fresh context for one execution, with the cookies it will ask for. */
function beginRun<Context extends GraphContext>(
  subgraph: Subgraph<Context>,
  { clock, log }: ExecutorOptions,
  claims: CallerClaims,
  signal: AbortSignal = NEVER,
): Run {
  const cookies: CookieToSet[] = [];
  const base: GraphContext = {
    caller: claims.caller,
    internal: claims.internal === true,
    log,
    clock,
    signal,
    refreshToken: claims.refresh ?? null,
    setCookie: (cookie) => void cookies.push(cookie),
  };
  return { context: subgraph.contextFor(base), cookies };
}

/** Makes the executor of one subgraph. Throws nothing: every failure is an answer. */
export function createSubgraphExecutor<Context extends GraphContext>(
  subgraph: Subgraph<Context>,
  options: ExecutorOptions,
): SubgraphExecutor {
  const { secret, clock, log } = options;
  const begin = (claims: CallerClaims, signal?: AbortSignal): Run => beginRun(subgraph, options, claims, signal);
  nameDefaultResolvers(subgraph.schema);
  const documentFor = createDocumentCache(subgraph.schema);

  const verify = (request: SignedRequest): CallerClaims | null =>
    verifyCaller(secret, request.token, {
      audience: subgraph.name,
      bodyHash: request.bodyHash ?? hashBody(bodyOf(request)),
      now: clock.now(),
    });

  const interpret = async (cached: CachedDocument, request: SignedRequest, { context, cookies }: Run, rootValue?: unknown) => {
    const { operationName, variables: variableValues } = request;
    const { schema } = subgraph;
    const { document } = cached;
    const result = await execute({ schema, document, contextValue: context, variableValues, operationName, rootValue });
    const answer: { -readonly [Key in keyof GraphResult]: GraphResult[Key] } = {};
    if (result.data !== undefined) answer.data = result.data;
    if (result.errors !== undefined) answer.errors = reduceErrors(result.errors, context.caller.requestId, log);
    if (cookies.length > 0) answer.extensions = { cookies };
    return answer;
  };

  const run = async (cached: CachedDocument, request: SignedRequest, claims: CallerClaims): Promise<GraphResult> => {
    const compiled = cached.compiled(request.operationName);
    if (compiled !== null) {
      const { context } = begin(claims, request.signal);
      const result = await compiled.run(context, request.variables ?? {});
      if (result.errors === undefined && result.data != null) return { data: result.data };
    }
    const answer = await interpret(cached, request, begin(claims, request.signal));
    if (answer.errors === undefined) compiled?.giveUp();
    return answer;
  };

  /** Verifies, parses, and hands on; whatever is thrown on the way becomes one answer. */
  const guarded = async <Answer>(
    request: SignedRequest,
    work: (cached: CachedDocument, claims: CallerClaims) => Promise<Answer>,
  ): Promise<Answer | GraphResult> => {
    const claims = verify(request);
    if (claims === null) return refusal(UNSIGNED, 'This call is not signed by the gateway for this subgraph.');
    const { requestId } = claims.caller;
    try {
      const cached = documentFor(request.query);
      return 'document' in cached ? await work(cached, claims) : { errors: reduceErrors(cached, requestId, log) };
    } catch (cause) {
      const error = cause instanceof GraphQLError ? cause : new GraphQLError('failed', { originalError: cause as Error });
      return { errors: reduceErrors([error], requestId, log) };
    }
  };

  const stream = async (cached: CachedDocument, request: SignedRequest, claims: CallerClaims) => {
    const { operationName, variables: variableValues, signal } = request;
    const { context: contextValue } = begin(claims, signal);
    const source = await createSourceEventStream({
      schema: subgraph.schema,
      document: cached.document,
      contextValue,
      variableValues,
      operationName,
    });
    if (!isStream(source)) return { errors: reduceErrors(source.errors ?? [], claims.caller.requestId, log) };
    // Each event gets a context of its own: loaders must not answer a later event from an earlier one.
    return (async function* events(): AsyncGenerator<GraphResult, void, void> {
      for await (const event of source) yield await interpret(cached, request, begin(claims, signal), event);
    })();
  };

  return {
    name: subgraph.name,
    execute: (request) => guarded(request, (cached, claims) => run(cached, request, claims)),
    subscribe: (request) =>
      guarded<GraphResult | AsyncGenerator<GraphResult, void, void>>(request, (cached, claims) =>
        stream(cached, request, claims),
      ),
  };
}
