'use client';

import { Badge } from '@streamgate/ui/badge';
import { Field, FieldInput } from '@streamgate/ui/field';
import { Spinner } from '@streamgate/ui/spinner';
import { type ReactNode, useEffect } from 'react';
import { isRefusal } from '../graph/refusal.ts';
import { useRuleEditing } from './rule-editor.tsx';
import { withDecimals } from './rule-input.ts';
import { LEAF_KINDS, type RuleLeaf } from './rule-tree.ts';
import { LEAF_WORDS } from './rule-words.ts';
import { type ContractAnswer, useContract } from './use-contract.ts';

interface Props {
  readonly leaf: RuleLeaf;
  readonly set: (fields: Partial<RuleLeaf>) => void;
}

/** The contract's address; what it says of itself appears below as soon as the address is whole. */
export function LeafContract({ leaf, set }: Props) {
  const { readOnly, problem, change } = useRuleEditing();
  const query = useContract(leaf.chainId, leaf.contract);
  const answer = query.data?.contractInfo;
  const decimals = answer !== undefined && !isRefusal(answer) && answer.standard === 'erc20' ? answer.decimals : null;
  useEffect(() => {
    if (decimals !== null) change(leaf.key, (node) => withDecimals(node as RuleLeaf, decimals));
  }, [decimals, leaf.key, change]);
  const refused = answer !== undefined && isRefusal(answer) ? answer.message : null;
  return (
    <div>
      <Field label="Contract" error={problem(leaf.key, 'contract') ?? refused}>
        <FieldInput
          value={leaf.contract}
          disabled={readOnly}
          onChange={(event) => set({ contract: event.target.value, decimals: null })}
          placeholder="0x…"
          spellCheck={false}
          autoComplete="off"
          className="font-mono text-sm!"
          {...(query.isFetching && { trailing: <Spinner /> })}
        />
      </Field>
      <div role="status">
        <Found answer={answer} leaf={leaf} set={set} failed={query.error?.message ?? null} />
      </div>
    </div>
  );
}

interface FoundProps extends Props {
  readonly answer: ContractAnswer | undefined;
  readonly failed: string | null;
}

function Found({ answer, leaf, set, failed }: FoundProps): ReactNode {
  if (failed !== null) return <p className="mt-1.5 text-warning-ink text-xs">{failed}</p>;
  if (answer === undefined || isRefusal(answer)) return null;
  const right = answer.standard === leaf.kind;
  const other = LEAF_KINDS.find((kind) => kind === answer.standard);
  return (
    <p className="mt-1.5 flex flex-wrap items-center gap-2 text-xs">
      <span className="font-medium text-ink">{answer.name ?? 'A contract without a name'}</span>
      {answer.symbol !== null && <span className="font-mono text-muted">{answer.symbol}</span>}
      <Badge tone={right ? 'success' : 'warning'}>{other === undefined ? 'No known token' : LEAF_WORDS[other].hint}</Badge>
      {answer.decimals !== null && leaf.kind === 'erc20' && <span className="text-muted">{answer.decimals} decimals</span>}
      {!right && other !== undefined && (
        <button
          type="button"
          className="rounded-sm text-accent-ink underline underline-offset-2"
          onClick={() => set({ kind: other, decimals: null })}
        >
          Use {LEAF_WORDS[other].label} instead
        </button>
      )}
    </p>
  );
}
