/**
 * What every call to a subgraph has, whatever the transport: an end when its signal aborts, a breaker, figures, and an
 * answer whose errors are ours. A failed call rejects with a CallFailure; its cause is logged and goes no further.
 */
import type { Clock } from '@streamgate/kernel/clock';
import { UNSIGNED } from '@streamgate/service/graph/execute-subgraph';
import type { GraphErrorJson, GraphResult } from '@streamgate/service/graph/graph-request';
import type { SubgraphName } from '@streamgate/service/graph/subgraph';
import type { Logger } from '@streamgate/service/logger';
import { CallFailure } from '../execute/run.ts';
import { callSeconds } from '../metrics.ts';
import { type Breaker, createBreaker } from './circuit-breaker.rules.ts';
import { reduceAnswer } from './reduce-answer.rules.ts';
import type { ResultStream, SubgraphTransport } from './subgraph-transport.ts';

const aborts = new WeakMap<AbortSignal, Promise<never>>();

/** Rejects with the signal's reason; one promise per signal, since many calls of a request wait on the same. */
function whenAborted(signal: AbortSignal): Promise<never> {
  const known = aborts.get(signal);
  if (known !== undefined) return known;
  const { promise, reject } = Promise.withResolvers<never>();
  const abort = (): void => reject(signal.reason);
  if (signal.aborted) abort();
  else signal.addEventListener('abort', abort, { once: true });
  promise.catch(() => undefined);
  aborts.set(signal, promise);
  return promise;
}

const isUnsigned = (errors: readonly GraphErrorJson[] | undefined): boolean => errors?.[0]?.extensions?.code === UNSIGNED;

export interface GuardOptions {
  readonly clock: Clock;
  readonly log: Logger;
}

/** Wraps a transport. */
export function guardTransport(inner: SubgraphTransport, { clock, log }: GuardOptions): SubgraphTransport {
  const breakers = new Map<SubgraphName, Breaker>();
  const breakerOf = (name: SubgraphName): Breaker => {
    const breaker = breakers.get(name) ?? createBreaker();
    breakers.set(name, breaker);
    return breaker;
  };

  const noteFailure = (name: SubgraphName, breaker: Breaker, failure: CallFailure): void => {
    if (failure.code !== 'CANCELLED') breaker.failed(clock.now());
    log.warn({ subgraph: name, code: failure.code, err: failure.cause }, 'subgraph call failed');
  };

  const guarded = async <Answer extends GraphResult | ResultStream>(
    name: SubgraphName,
    signal: AbortSignal,
    call: () => Promise<Answer>,
  ): Promise<Answer> => {
    const breaker = breakerOf(name);
    if (!breaker.mayPass(clock.now())) throw new CallFailure('UNAVAILABLE');
    const end = callSeconds.startTimer({ subgraph: name });
    try {
      const answer = await Promise.race([call(), whenAborted(signal)]);
      if ('errors' in answer && isUnsigned(answer.errors)) throw new Error('The subgraph does not take our signature.');
      breaker.succeeded();
      end({ outcome: 'answered' });
      return answer;
    } catch (cause) {
      const failure = cause instanceof CallFailure ? cause : new CallFailure('UNAVAILABLE', cause);
      noteFailure(name, breaker, failure);
      end({ outcome: failure.code.toLowerCase() });
      throw failure;
    }
  };

  return {
    execute: async (name, request, call, signal) =>
      reduceAnswer(await guarded(name, signal, () => inner.execute(name, request, call, signal))),
    subscribe: async (name, request, call, signal) => {
      const answer = await guarded(name, signal, () => inner.subscribe(name, request, call, signal));
      return Symbol.asyncIterator in answer ? answer : reduceAnswer(answer);
    },
    close: () => inner.close(),
  };
}
