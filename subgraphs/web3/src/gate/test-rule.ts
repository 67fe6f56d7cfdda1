import { done, type Outcome, refuse } from '@streamgate/kernel/outcome';
import type { Deps } from '../deps.ts';
import { checkContracts } from './check-contracts.ts';
import { decisionOf } from './decide.rules.ts';
import { evaluatePairs, type ReadBlock } from './evaluate-pairs.ts';
import type { TraceNode } from './evaluate-rule.rules.ts';
import { explainTrace } from './explain-trace.rules.ts';
import { parseRule } from './parse-rule.rules.ts';
import { walletsOf } from './wallets.rules.ts';

/** Who would pass, and why. */
export interface GateTest {
  readonly decision: 'ALLOW' | 'DENY' | 'UNKNOWN';
  readonly because: string;
  readonly trace: TraceNode;
  readonly blocks: readonly ReadBlock[];
  readonly tookMs: number;
}

/** Tries a rule for a wallet (address or CAIP-10) without saving anything. */
export async function testRule(deps: Deps, request: { rule: unknown; wallet: string }): Promise<Outcome<GateTest>> {
  const wallets = walletsOf([request.wallet.trim()]);
  if (wallets.length === 0) return refuse('BAD_ADDRESS', 'A wallet is 0x and 40 hex digits.', 'wallet');
  const parsed = parseRule(request.rule);
  if (!parsed.ok) return parsed;
  const checked = await checkContracts(deps.chains, parsed.value, { orUnknown: true });
  if (!checked.ok) return checked;
  const startedAt = performance.now();
  const [evaluation] = await evaluatePairs(deps.chains, [{ rule: checked.value, wallets }]);
  if (evaluation === undefined) return refuse('CANNOT_TELL', 'Try again in a moment.');
  const { trace, blocks } = evaluation;
  const tookMs = performance.now() - startedAt;
  return done({ decision: decisionOf(trace.passed), because: explainTrace(trace), trace, blocks, tookMs });
}
