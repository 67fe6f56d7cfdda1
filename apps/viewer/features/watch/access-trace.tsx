'use client';

import { CopyText } from '@streamgate/ui/copy-text';
import { Check, Minus, X } from 'lucide-react';
import { useConfig } from '../app-config/config-provider.tsx';
import { shortAddress } from '../video/short-address.rules.ts';
import type { TraceNode } from './access-trace.rules.ts';
import { watchTexts } from './watch.texts.ts';

const texts = watchTexts.access;

/** A rule tree, clause by clause. */
export function AccessTrace({ trace }: { readonly trace: TraceNode }) {
  return (
    <ul className="flex flex-col gap-2">
      <TraceItem node={trace} />
    </ul>
  );
}

interface NodeProps {
  readonly node: TraceNode;
  /** Under a "none of": there, not holding is what is asked for. */
  readonly turned?: boolean;
}

function TraceItem({ node, turned = false }: NodeProps) {
  return node.children.length > 0 ? <Group node={node} turned={turned} /> : <Leaf node={node} turned={turned} />;
}

const seen = (passed: boolean | null, turned: boolean): boolean | null => (passed === null || !turned ? passed : !passed);

function groupTitle({ kind, needed }: TraceNode): string {
  if (kind === 'all' || kind === 'any' || kind === 'not') return texts.groups[kind];
  return texts.groups.atLeast(needed ?? '1');
}

function Group({ node, turned = false }: NodeProps) {
  const counted = node.held !== null && node.needed !== null && node.children.length > 1;
  return (
    <li>
      <p className="flex items-center gap-2.5">
        <Tick passed={seen(node.passed, turned)} />
        <span className="font-medium text-base">{groupTitle(node)}</span>
        {counted && <span className="text-muted text-sm">{texts.metOf(node.held ?? '', node.needed ?? '')}</span>}
      </p>
      <ul className="mt-2 ml-2.5 flex flex-col gap-2 border-line border-l pl-5">
        {node.children.map((child, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: clauses have no name and never move
          <TraceItem key={at} node={child} turned={node.kind === 'not' ? !turned : turned} />
        ))}
      </ul>
    </li>
  );
}

function Leaf({ node, turned = false }: NodeProps) {
  const { chains } = useConfig();
  const chain = chains.find(({ id }) => id === node.chainId)?.name ?? (node.chainId === null ? null : `chain ${node.chainId}`);
  return (
    <li className="flex items-start gap-2.5 rounded-lg border border-line px-3 py-2.5">
      <Tick passed={seen(node.passed, turned)} />
      <div className="min-w-0 flex-1">
        <p className="font-medium text-base">{node.what ?? node.text}</p>
        <p className="mt-0.5 flex flex-wrap items-center gap-x-3 gap-y-0.5 text-muted text-xs">
          {node.contract !== null && (
            <span className="inline-flex items-center gap-1">
              {texts.contract}
              <CopyText text={node.contract} label={texts.copyContract}>
                {shortAddress(node.contract)}
              </CopyText>
            </span>
          )}
          {chain !== null && <span>{chain}</span>}
        </p>
      </div>
      {node.needed !== null && (
        <dl className="flex shrink-0 gap-4 text-right">
          <Figure term={turned ? texts.below : texts.needed} value={node.needed} />
          <Figure term={texts.held} value={node.held ?? texts.heldUnknown} />
        </dl>
      )}
    </li>
  );
}

function Figure({ term, value }: { readonly term: string; readonly value: string }) {
  return (
    <div>
      <dt className="text-muted text-xs">{term}</dt>
      <dd className="max-w-24 truncate font-medium text-base tabular-nums" title={value}>
        {value}
      </dd>
    </div>
  );
}

function Tick({ passed }: { readonly passed: boolean | null }) {
  const [look, Icon, word] =
    passed === true
      ? (['bg-success-soft text-success-ink', Check, texts.passed] as const)
      : passed === false
        ? (['bg-danger-soft text-danger-ink', X, texts.failed] as const)
        : (['bg-warning-soft text-warning-ink', Minus, texts.cannotTell] as const);
  return (
    <span className={`mt-px grid size-5 shrink-0 place-items-center rounded-full ${look}`}>
      <Icon aria-hidden="true" className="size-3.5" strokeWidth={2.5} />
      <span className="sr-only">{word}: </span>
    </span>
  );
}
