import { cx } from '@streamgate/ui/cx';
import { Check, CircleHelp, X } from 'lucide-react';
import { z } from 'zod/mini';

export interface TraceNode {
  readonly kind: string;
  readonly passed: boolean | null;
  readonly text: string;
  readonly children?: readonly TraceNode[] | null | undefined;
}

const traceNode: z.ZodMiniType<TraceNode> = z.lazy(() =>
  z.object({
    kind: z.string(),
    passed: z.nullable(z.boolean()),
    text: z.string(),
    children: z.optional(z.nullable(z.array(traceNode))),
  }),
) as z.ZodMiniType<TraceNode>;

/** The trace of a decision; null when it is not in the shape we know. */
export function readTrace(trace: unknown): TraceNode | null {
  const parsed = traceNode.safeParse(trace);
  return parsed.success ? parsed.data : null;
}

const ICONS = {
  yes: { icon: Check, look: 'bg-success-soft text-success-ink', word: 'Passed' },
  no: { icon: X, look: 'bg-danger-soft text-danger-ink', word: 'Not passed' },
  unknown: { icon: CircleHelp, look: 'bg-warning-soft text-warning-ink', word: 'Not known' },
} as const;

const lookOf = (passed: boolean | null) => {
  if (passed === null) return ICONS.unknown;
  return passed ? ICONS.yes : ICONS.no;
};

/** The rule with a tick, a cross or a question mark at every part. */
export function TraceTree({ node }: { node: TraceNode }) {
  return (
    <ul className="text-sm">
      <TraceLine node={node} />
    </ul>
  );
}

function TraceLine({ node }: { node: TraceNode }) {
  const { icon: Icon, look, word } = lookOf(node.passed);
  const children = node.children ?? [];
  return (
    <li>
      <div className="flex items-start gap-2 py-1">
        <span className={cx('mt-0.5 grid size-4 shrink-0 place-items-center rounded-full', look)}>
          <Icon aria-hidden="true" className="size-3" strokeWidth={3} />
        </span>
        <span className="min-w-0 flex-1 break-words text-ink">
          <span className="sr-only">{word}: </span>
          {node.text.charAt(0).toUpperCase() + node.text.slice(1)}
        </span>
      </div>
      {children.length > 0 && (
        <ul className="ml-[7px] border-l pl-4">
          {children.map((child, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a trace never changes; it is replaced whole
            <TraceLine key={at} node={child} />
          ))}
        </ul>
      )}
    </li>
  );
}
