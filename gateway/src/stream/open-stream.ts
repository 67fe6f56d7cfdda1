/**
 * One subscription: admitted like any operation, run on the one subgraph that owns all of it, shaped like any answer. It ends
 * when the client leaves, when the caller's session ends, or after the longest time a stream may take.
 */

import type { GraphResult } from '@streamgate/service/graph/graph-request';
import type { SubgraphName } from '@streamgate/service/graph/subgraph';
import type { DocumentNode } from 'graphql';
import { type Admitted, admitOperation } from '../admit/admit-operation.ts';
import type { GatewayParts } from '../admit/gateway-parts.ts';
import { clientError } from '../answer/client-error.ts';
import { reduceError, withRequestId } from '../answer/reduce-error.rules.ts';
import type { Variables } from '../execute/compile-projection.rules.ts';
import type { Entity } from '../execute/response-path.rules.ts';
import { compileRewrites } from '../execute/rewrites.rules.ts';
import { CallFailure } from '../execute/run.ts';
import type { RequestFacts } from '../http/request-facts.ts';
import type { RequestScope } from '../http/request-scope.ts';
import type { ResultStream } from '../transport/subgraph-transport.ts';
import { countStream } from './count-streams.ts';
import { watchSession } from './watch-session.ts';

export interface StreamAsked {
  readonly document: DocumentNode;
  readonly operationName: string | null | undefined;
  readonly variables: Variables;
}

const START_MS = 5_000;

function primaryOf(admitted: Admitted) {
  const { node } = admitted.prepared.plan();
  if (node?.kind === 'Subscription' && node.rest === undefined) return node.primary;
  throw clientError(
    'SUBSCRIPTION_SPANS_SUBGRAPHS',
    'A subscription can only select fields that one part of the service answers. Ask for the rest with a query on each event.',
  );
}

/** The event as the client asked for it. */
function shape(admitted: Admitted, facts: RequestFacts, event: GraphResult, rewrite: ((value: unknown) => void) | null) {
  rewrite?.(event.data);
  const errors = (event.errors ?? []).map((error) => withRequestId(reduceError(error), facts.requestId));
  const { data } = admitted.prepared.project((event.data ?? {}) as Entity, admitted.coerced);
  return errors.length === 0 ? { data } : { errors, data };
}

export type Shaped = AsyncGenerator<object, void, void>;

/** Opens the stream; throws a client error when it may not or cannot start. */
export async function openStream(
  parts: GatewayParts,
  facts: RequestFacts,
  scope: RequestScope,
  asked: StreamAsked,
): Promise<Shaped> {
  const admitted = await admitOperation(parts, facts, { ...asked, kinds: ['subscription'] });
  const fetch = primaryOf(admitted);
  const leave = countStream(parts, admitted.caller);
  const rewrite = compileRewrites(parts.supergraph.fullSchema, fetch.outputRewrites);
  const usages = (fetch.variableUsages ?? []).filter((name) => Object.hasOwn(asked.variables, name));
  const variables = Object.fromEntries(usages.map((name) => [name, asked.variables[name]]));
  const request = { query: fetch.operation, variables, operationName: fetch.operationName };
  const call = { caller: admitted.caller, deadline: parts.clock.now() + START_MS };
  const session = watchSession(parts, facts, admitted.caller, scope.signal);
  void session.ended.then(leave);
  const events = await parts.transport
    .subscribe(fetch.serviceName as SubgraphName, request, call, session.signal)
    .catch((failure: unknown) => {
      session.end();
      throw failure instanceof CallFailure ? clientError('UNAVAILABLE', 'The stream cannot start just now. Try again.') : failure;
    });
  if (Symbol.asyncIterator in events) return shaped(events, session, (event) => shape(admitted, facts, event, rewrite));
  session.end();
  return (async function* refused(): Shaped {
    yield shape(admitted, facts, events, rewrite);
  })();
}

/** Hands on events until the session ends; then says so as the last one. */
async function* shaped(
  events: ResultStream,
  session: ReturnType<typeof watchSession>,
  shapeOf: (event: GraphResult) => object,
): Shaped {
  try {
    for (;;) {
      const next = await Promise.race([events.next(), session.ended]);
      if (next === 'ended') {
        const message = 'The session has ended. Sign in again.';
        yield { errors: [{ message, extensions: { code: 'UNAUTHENTICATED' } }] };
        return;
      }
      if (next === 'left' || next.done === true) return;
      yield shapeOf(next.value);
    }
  } finally {
    session.end();
    // Not awaited: a source that waits for its next event only ends once that comes or its signal aborts.
    void events.return();
  }
}
