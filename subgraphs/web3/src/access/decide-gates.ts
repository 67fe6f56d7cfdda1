import type { Deps } from '../deps.ts';
import { evaluatePairs } from '../gate/evaluate-pairs.ts';
import type { Gate } from '../gate/gate.store.ts';
import type { WalletId } from '../gate/wallets.rules.ts';
import { asDecided, type Decision } from './decision.rules.ts';
import { keepDecision, readKnown } from './decision-cache.ts';

/** Asks several gates of one tenant for one account's wallets: one eth_call per chain for all that is not known already. */
export async function decideGates(
  deps: Deps,
  gates: readonly Gate[],
  wallets: readonly WalletId[],
): Promise<Map<string, Decision>> {
  const known = await readKnown(deps.redis, gates, { wallets, nowMs: deps.clock.now() });
  const decisions = new Map(known.decisions);
  const open = gates.filter((gate) => !decisions.has(gate.id));
  const pairs = open.map(({ rule }) => ({ rule, wallets }));
  const evaluations = await evaluatePairs(deps.chains, pairs, { atLeast: known.atLeast });
  for (const [index, evaluation] of evaluations.entries()) {
    const gate = open[index];
    if (gate === undefined) continue;
    const decision = asDecided(deps.clock.now(), gate, evaluation, deps.chains.nameOf);
    decisions.set(gate.id, decision);
    await keepDecision(deps.redis, gate, wallets, decision);
  }
  return decisions;
}
