import type { Address } from 'viem';
import { all, any, atLeast, not, type Truth } from './kleene.rules.ts';
import { type Answers, type LeafHolding, readLeaf } from './read-leaf.rules.ts';
import { isLeaf, type Rule, type TokenLeaf } from './rule.rules.ts';
import { amountText, type ChainNames, sayLeaf } from './say-rule.rules.ts';
import { addressesOn, type WalletId } from './wallets.rules.ts';

/** One node of the answer, as shown to people: a tick, a cross, or null for "cannot tell". */
export interface TraceNode {
  readonly kind: Rule['kind'];
  readonly passed: Truth;
  readonly text: string;
  /** What a leaf asks for, for example "1 Aurora Pass on Polygon". */
  readonly what: string | null;
  readonly needed: string | null;
  readonly held: string | null;
  readonly chainId: number | null;
  readonly contract: string | null;
  readonly children: readonly TraceNode[];
}

/** The tokens that prove a pass, and who holds them. Tokens are CAIP-19 names; holders are addresses by chain. */
export interface Proof {
  readonly tokens: readonly string[];
  readonly holders: ReadonlyArray<{ readonly chainId: number; readonly address: Address }>;
}

export interface Verdict {
  readonly trace: TraceNode;
  /** As few leaves as it takes; empty unless passed. */
  readonly proof: Proof;
}

/** What the evaluation knows: the wallets asked about, each chain's answers, the chains' names. */
export interface Findings {
  readonly wallets: readonly WalletId[];
  readonly answers: ReadonlyMap<number, Answers>;
  readonly chains: ChainNames;
}

const NOTHING: Proof = { tokens: [], holders: [] };

const together = (proofs: readonly Proof[]): Proof => ({
  tokens: [...new Set(proofs.flatMap((proof) => proof.tokens))],
  holders: proofs.flatMap((proof) => proof.holders),
});

function leafText(leaf: TokenLeaf, holding: LeafHolding, findings: Findings): string {
  const needs = `needs ${sayLeaf(leaf, findings.chains)}`;
  if (holding.amount === null) return `${needs}, and ${findings.chains(leaf.chainId)} cannot tell now`;
  const whose = addressesOn(findings.wallets, leaf.chainId).length > 1 ? 'these wallets hold' : 'this wallet holds';
  return `${needs}, ${whose} ${amountText(leaf, holding.amount)}`;
}

function proofOf(leaf: TokenLeaf, holding: LeafHolding): Proof {
  const asset = `eip155:${leaf.chainId}/${leaf.kind}:${leaf.contract}`;
  const token = holding.tokenId === null ? asset : `${asset}/${holding.tokenId}`;
  return { tokens: [token], holders: holding.wallets.map((address) => ({ chainId: leaf.chainId, address })) };
}

function evaluateLeaf(leaf: TokenLeaf, findings: Findings): Verdict {
  const holding = readLeaf(leaf, addressesOn(findings.wallets, leaf.chainId), findings.answers.get(leaf.chainId) ?? new Map());
  const passed = holding.amount === null ? null : holding.amount >= leaf.minimum;
  const trace: TraceNode = {
    kind: leaf.kind,
    passed,
    text: leafText(leaf, holding, findings),
    what: sayLeaf(leaf, findings.chains),
    needed: amountText(leaf, leaf.minimum),
    held: holding.amount === null ? null : amountText(leaf, holding.amount),
    chainId: leaf.chainId,
    contract: leaf.contract,
    children: [],
  };
  return { trace, proof: passed === true ? proofOf(leaf, holding) : NOTHING };
}

const TITLES = {
  all: () => 'all of these',
  any: () => 'at least one of these',
  not: () => 'not this',
  atLeast: (count: number) => `at least ${count} of these`,
} as const;

function truthOf(rule: Exclude<Rule, TokenLeaf>, truths: readonly Truth[]): { passed: Truth; needed: number } {
  if (rule.kind === 'not') return { passed: not(truths[0] ?? null), needed: 0 };
  if (rule.kind === 'any') return { passed: any(truths), needed: 1 };
  if (rule.kind === 'all') return { passed: all(truths), needed: truths.length };
  return { passed: atLeast(rule.count, truths), needed: rule.count };
}

/** Evaluates a rule tree in three-valued logic and explains every node. */
export function evaluateRule(rule: Rule, findings: Findings): Verdict {
  if (isLeaf(rule)) return evaluateLeaf(rule, findings);
  const verdicts = rule.of.map((child) => evaluateRule(child, findings));
  const children = verdicts.map((verdict) => verdict.trace);
  const { passed, needed } = truthOf(
    rule,
    children.map((child) => child.passed),
  );
  const trace: TraceNode = {
    kind: rule.kind,
    passed,
    text: TITLES[rule.kind](needed),
    what: null,
    needed: rule.kind === 'not' ? null : String(needed),
    held: rule.kind === 'not' ? null : String(children.filter((child) => child.passed === true).length),
    chainId: null,
    contract: null,
    children,
  };
  // What `not` proves is an absence, which no token stands for.
  const proving = verdicts.filter((verdict) => verdict.trace.passed === true).slice(0, needed);
  return { trace, proof: passed === true && rule.kind !== 'not' ? together(proving.map((one) => one.proof)) : NOTHING };
}
