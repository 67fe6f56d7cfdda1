import { type AccessDecision, decisionOf } from '../gate/decide.rules.ts';
import type { Evaluation, ReadBlock } from '../gate/evaluate-pairs.ts';
import type { Proof, TraceNode } from '../gate/evaluate-rule.rules.ts';
import { explainTrace } from '../gate/explain-trace.rules.ts';
import type { Gate } from '../gate/gate.store.ts';
import { type ChainNames, sayRule } from '../gate/say-rule.rules.ts';

type Code = 'OPEN' | 'HOLDS' | 'SIGN_IN_NEEDED' | 'MISSING_TOKEN' | 'CANNOT_TELL' | 'NOT_PLAYABLE';

/** The answer to "may this person watch", explained; plain JSON, so that it can be kept for some seconds. */
export interface Decision {
  readonly decision: AccessDecision;
  readonly code: Code;
  readonly because: string;
  readonly rule: string | null;
  readonly trace: TraceNode | null;
  readonly getItUrl: string | null;
  readonly blocks: readonly ReadBlock[];
  readonly checkedAtMs: number;
  readonly proof: Proof;
}

const CODES = { ALLOW: 'HOLDS', DENY: 'MISSING_TOKEN', UNKNOWN: 'CANNOT_TELL' } as const;

const plain = (nowMs: number, answer: Pick<Decision, 'decision' | 'code' | 'because'>): Decision => ({
  rule: null,
  trace: null,
  getItUrl: null,
  blocks: [],
  checkedAtMs: nowMs,
  proof: { tokens: [], holders: [] },
  ...answer,
});

export const openTo = (nowMs: number): Decision =>
  plain(nowMs, { decision: 'ALLOW', code: 'OPEN', because: 'Everybody may watch this.' });

export const notPlayable = (nowMs: number): Decision =>
  plain(nowMs, { decision: 'DENY', code: 'NOT_PLAYABLE', because: 'This video is not ready to be played yet.' });

/** Members who work on the video see it without the token. */
export const ownerPreview = (nowMs: number, gate: Gate, chains: ChainNames): Decision => ({
  ...plain(nowMs, { decision: 'ALLOW', code: 'OPEN', because: 'You may preview this because you work on it.' }),
  rule: sayRule(gate.rule, chains),
  getItUrl: gate.getItUrl,
});

/** Nobody to ask for: the rule is told, so that a visitor knows what to bring. */
export function signInNeeded(nowMs: number, gate: Gate, chains: ChainNames): Decision {
  const rule = sayRule(gate.rule, chains);
  const because = `Sign in with your wallet to watch. ${rule}`;
  const answer = plain(nowMs, { decision: 'DENY', code: 'SIGN_IN_NEEDED', because });
  return { ...answer, rule, getItUrl: gate.getItUrl };
}

/** Signed in, but with no wallet that could hold anything. */
export function noWallet(nowMs: number, gate: Gate, chains: ChainNames): Decision {
  const answer = signInNeeded(nowMs, gate, chains);
  return { ...answer, because: `Your account has no wallet yet: sign in with one to watch. ${answer.rule}` };
}

/** What the chains said about a gate. */
export function asDecided(nowMs: number, gate: Gate, evaluation: Evaluation, chains: ChainNames): Decision {
  const decision = decisionOf(evaluation.trace.passed);
  return {
    decision,
    code: CODES[decision],
    because: explainTrace(evaluation.trace),
    rule: sayRule(gate.rule, chains),
    trace: evaluation.trace,
    getItUrl: gate.getItUrl,
    blocks: evaluation.blocks,
    checkedAtMs: nowMs,
    proof: evaluation.proof,
  };
}
