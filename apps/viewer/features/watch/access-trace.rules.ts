/** One node of the gate's answer as it is drawn. */
export interface TraceNode {
  readonly kind: string;
  /** Null: a chain did not answer. */
  readonly passed: boolean | null;
  readonly text: string;
  readonly what: string | null;
  readonly needed: string | null;
  readonly held: string | null;
  readonly chainId: number | null;
  readonly contract: string | null;
  readonly children: readonly TraceNode[];
}

const MAX_DEPTH = 8;

const words = (value: unknown): string | null =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : null;

/** Reads the trace that the server sent as JSON; null when it is none, so that the sentence alone is shown. */
export function readTrace(value: unknown, depth = 0): TraceNode | null {
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return null;
  const node = value as Partial<Record<keyof TraceNode, unknown>>;
  if (typeof node.kind !== 'string') return null;
  const children = Array.isArray(node.children) ? node.children : [];
  return {
    kind: node.kind,
    passed: typeof node.passed === 'boolean' ? node.passed : null,
    text: words(node.text) ?? '',
    what: words(node.what),
    needed: words(node.needed),
    held: words(node.held),
    chainId: typeof node.chainId === 'number' ? node.chainId : null,
    contract: words(node.contract),
    children: children.map((child) => readTrace(child, depth + 1)).filter((child) => child !== null),
  };
}
