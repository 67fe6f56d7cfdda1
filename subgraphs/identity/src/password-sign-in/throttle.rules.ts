import { hours, minutes, seconds } from '@streamgate/kernel/units';

/** How failed tries turn into waiting: `free` tries cost nothing, then the wait doubles from `first` up to `longest`. */
export interface ThrottlePolicy {
  readonly free: number;
  readonly firstMs: number;
  readonly longestMs: number;
}

/**
 * Three counters. One e-mail from one network waits longest: that is a person or a guesser. The e-mail as a whole waits
 * little, since anybody can make it wait; the network as a whole is given more tries, since many people may share it.
 */
export const POLICIES = {
  pair: { free: 5, firstMs: seconds(1), longestMs: minutes(15) },
  account: { free: 20, firstMs: seconds(1), longestMs: seconds(30) },
  network: { free: 30, firstMs: seconds(1), longestMs: minutes(15) },
} as const satisfies Record<string, ThrottlePolicy>;

/** Registering tells whether an e-mail is taken, so a network cannot ask for ever; a classroom can still register at once. */
export const REGISTER_POLICY: ThrottlePolicy = { free: 60, firstMs: seconds(1), longestMs: minutes(1) };

/** Quiet for this long, and the count begins anew. */
export const FORGET_MS = hours(1);

export interface Tries {
  readonly failures: number;
  readonly blockedUntilMs: number | null;
  readonly updatedAtMs: number;
}

export const waitMs = (failures: number, policy: ThrottlePolicy): number =>
  failures < policy.free ? 0 : Math.min(policy.longestMs, policy.firstMs * 2 ** Math.min(30, failures - policy.free));

/** How long the next try must still wait; 0 when it may go ahead. */
export const remainingMs = (tries: Tries | null, nowMs: number): number => Math.max(0, (tries?.blockedUntilMs ?? 0) - nowMs);

/** The counter after one more try, which counts as failed until it is known to have succeeded. */
export function afterTry(tries: Tries | null, policy: ThrottlePolicy, nowMs: number): Tries {
  const forgotten = tries === null || nowMs - tries.updatedAtMs > FORGET_MS;
  const failures = forgotten ? 1 : tries.failures + 1;
  const wait = waitMs(failures, policy);
  return { failures, blockedUntilMs: wait === 0 ? null : nowMs + wait, updatedAtMs: nowMs };
}
