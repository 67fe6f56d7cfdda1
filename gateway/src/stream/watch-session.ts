import type { Caller } from '@streamgate/service/caller';
import type { GatewayParts } from '../admit/gateway-parts.ts';
import { CallFailure } from '../execute/run.ts';
import type { RequestFacts } from '../http/request-facts.ts';

const LOOK_EVERY_MS = 10_000;
const LONGEST_MS = 60 * 60_000;

export interface SessionWatch {
  /** Aborts when the client leaves or the session ends; for the subgraph. */
  readonly signal: AbortSignal;
  /** Resolves with why the stream has to end. */
  readonly ended: Promise<'ended' | 'left'>;
  end(): void;
}

/** A stream outlives the token it began with: looks again every ten seconds whether the caller still stands the same. */
export function watchSession(
  { callers, clock }: GatewayParts,
  facts: RequestFacts,
  caller: Caller,
  client: AbortSignal,
): SessionWatch {
  const aborter = new AbortController();
  const { promise, resolve } = Promise.withResolvers<'ended' | 'left'>();
  const finish = (why: 'ended' | 'left'): void => {
    clearInterval(timer);
    resolve(why);
    aborter.abort(new CallFailure('CANCELLED'));
  };
  const standsTheSame = async (): Promise<boolean> => {
    const { credential } = facts;
    // The token itself may have run out meanwhile; what counts is the session, which identity knows.
    const now = await callers.look(credential, facts.tenant, caller.sessionId);
    return now !== null && caller.permissions.every((permission) => now.permissions.includes(permission));
  };
  const startedAt = clock.now();
  const timer = setInterval(() => {
    if (clock.now() - startedAt > LONGEST_MS) return finish('left');
    standsTheSame().then(
      (stands) => {
        if (!stands) finish('ended');
      },
      () => undefined, // Nobody can tell just now: the stream goes on, and the next look decides.
    );
  }, LOOK_EVERY_MS);
  if (client.aborted) finish('left');
  else client.addEventListener('abort', () => finish('left'), { once: true });
  return { signal: aborter.signal, ended: promise, end: () => finish('left') };
}
