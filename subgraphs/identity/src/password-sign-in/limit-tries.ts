import { createHmac } from 'node:crypto';
import { refuse } from '@streamgate/kernel/outcome';
import type { Context } from '../context.ts';
import { POLICIES, REGISTER_POLICY } from './throttle.rules.ts';
import { type Counter, giveBack, isKnown, takeTry } from './throttle.store.ts';

const keyed = (context: Context, kind: string, text: string): string =>
  `${kind}:${createHmac('sha256', context.deps.throttleKey).update(text).digest('base64url')}`;

/** Names under which tries are counted: keyed hashes, so that the table tells neither e-mails nor networks. */
function subjectsOf(context: Context, email: string) {
  const { network } = context.caller;
  return {
    account: keyed(context, 'account', email),
    network: keyed(context, 'network', network),
    pair: keyed(context, 'pair', `${email}\n${network}`),
    known: keyed(context, 'known', `${email}\n${network}`),
  };
}

/**
 * Takes one try for this e-mail from this network; returns the wait in milliseconds, 0 to go ahead. A network from which
 * the person has signed in before is not held up by what others do to the e-mail, so nobody can be locked out.
 */
export async function takeSignInTry(context: Context, email: string): Promise<number> {
  const { database } = context.deps;
  const { account, network, pair, known } = subjectsOf(context, email);
  const counters: Counter[] = [
    { subject: pair, policy: POLICIES.pair },
    { subject: network, policy: POLICIES.network },
  ];
  const isFamiliar = await isKnown(database, known);
  if (!isFamiliar) counters.push({ subject: account, policy: POLICIES.account });
  return takeTry(database, counters, context.clock.now());
}

/** The try was a success: the person's own counters begin anew, the network only gets this one back. */
export async function noteSuccess(context: Context, email: string): Promise<void> {
  const { account, network, pair, known } = subjectsOf(context, email);
  const counters = { cleared: [pair, account], refunded: [network], known };
  await giveBack(context.deps.database, counters, new Date(context.clock.now()));
}

/** Takes one try to register from this network; returns the wait in milliseconds. */
export const takeRegisterTry = (context: Context): Promise<number> =>
  takeTry(
    context.deps.database,
    [{ subject: keyed(context, 'register', context.caller.network), policy: REGISTER_POLICY }],
    context.clock.now(),
  );

export const tooManyTries = (wait: number) =>
  refuse('TOO_MANY_TRIES', `Too many tries. Wait ${Math.ceil(wait / 1_000)} seconds, then try again.`);

/** The server hashes as many passwords at once as it may. */
export const busy = refuse('TOO_MANY_TRIES', 'Many people are signing in right now. Wait 5 seconds, then try again.');
