import type { TraceNode } from './evaluate-rule.rules.ts';
import type { Truth } from './kleene.rules.ts';

const NEEDS = 'needs ';
const isLeaf = (node: TraceNode): boolean => node.children.length === 0;

/** What is missing, without its first word; under `not`, it is too much instead. */
const clause = (node: TraceNode, turned: boolean): string =>
  turned ? `not to hold ${node.text.slice(NEEDS.length)}` : node.text.slice(NEEDS.length);

/** The clauses of the nodes that made the tree come out as `wanted`; `not` turns what is wanted around. */
function clauses(node: TraceNode, wanted: Truth, turned: boolean): string[] {
  if (isLeaf(node)) return [clause(node, turned)];
  if (node.kind === 'not') return node.children.flatMap((child) => clauses(child, wanted === null ? null : !wanted, !turned));
  const deciding = node.children.filter((child) => child.passed === wanted);
  const parts = deciding.flatMap((child) => clauses(child, wanted, turned));
  if (wanted !== false || node.kind === 'all' || parts.length < 2) return parts;
  return [`${node.kind === 'any' ? 'one' : node.needed} of these: ${parts.join('; or ')}`];
}

/** The leaves that made it pass, as things held. */
function things(node: TraceNode): string[] {
  if (node.passed !== true || node.kind === 'not') return [];
  return node.what === null ? node.children.flatMap(things) : [node.what];
}

/** One sentence that says why the tree passed, did not pass, or could not be told. */
export function explainTrace(trace: TraceNode): string {
  if (trace.passed === true) {
    const held = [...new Set(things(trace))];
    return held.length === 0 ? 'The wallet meets the rule.' : `Holds what it takes: ${held.join('; ')}.`;
  }
  const parts = [...new Set(clauses(trace, trace.passed, false))].join('; and ');
  return trace.passed === false ? `Needs ${parts}.` : `Cannot tell now, please try again: needs ${parts}.`;
}
