/**
 * One read of a chain over several endpoints: the healthiest is asked first, the next joins after `hedgeMs` or as soon as
 * one fails, the first answer wins, and the whole has one hard budget. A revert is an answer; only silence is unknown.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { type Answer, answered, reverted, unknown } from './answer.rules.ts';
import { classifyFailure } from './classify-failure.rules.ts';
import type { Endpoint, RpcRequest } from './endpoint.ts';

export interface Patience {
  readonly budgetMs: number;
  readonly hedgeMs: number;
}

const REST_MS = 5_000;
const SILENT = unknown('no endpoint answers');
const LATE = unknown('it did not answer in time');

function byHealth(endpoints: readonly Endpoint[]): Endpoint[] {
  const now = performance.now();
  const wait = (endpoint: Endpoint): number => Math.max(0, endpoint.restsUntilMs - now);
  return endpoints.toSorted((a, b) => wait(a) - wait(b) || a.place - b.place);
}

/** An endpoint that fails rests for a while: others are asked before it. */
async function askOne<Value>(endpoint: Endpoint, request: RpcRequest, signal: AbortSignal): Promise<Answer<Value>> {
  try {
    const value = (await endpoint.request(request, signal)) as Value;
    endpoint.restsUntilMs = 0;
    return answered(value);
  } catch (error) {
    if (classifyFailure(error) === 'revert') return reverted;
    if (!signal.aborted) endpoint.restsUntilMs = performance.now() + REST_MS;
    return SILENT;
  }
}

/** The first of them that knows; unknown when none does. */
async function firstKnown<Value>(answers: readonly Promise<Answer<Value>>[]): Promise<Answer<Value>> {
  const known = answers.map(async (promise) => {
    const answer = await promise;
    if (answer.state === 'unknown') throw answer;
    return answer;
  });
  return Promise.any(known).catch(() => SILENT);
}

async function askFrom<Value>(
  [endpoint, ...others]: readonly Endpoint[],
  request: RpcRequest,
  hedgeMs: number,
  signal: AbortSignal,
): Promise<Answer<Value>> {
  if (endpoint === undefined) return SILENT;
  const own = askOne<Value>(endpoint, request, signal);
  if (others.length === 0) return own;
  const soon = await Promise.race([own, pause(hedgeMs, null, { signal }).catch(() => null)]);
  if (soon !== null && soon.state !== 'unknown') return soon;
  const theirs = askFrom<Value>(others, request, hedgeMs, signal);
  return soon === null ? firstKnown([own, theirs]) : theirs;
}

/** Asks until an endpoint answers or the budget is spent; never throws. */
export async function askChain<Value>(
  endpoints: readonly Endpoint[],
  request: RpcRequest,
  { budgetMs, hedgeMs }: Patience,
): Promise<Answer<Value>> {
  const stop = new AbortController();
  const late = pause(Math.max(1, budgetMs), LATE, { signal: stop.signal }).catch(() => LATE);
  const answer = await Promise.race([askFrom<Value>(byHealth(endpoints), request, hedgeMs, stop.signal), late]);
  stop.abort();
  return answer;
}
