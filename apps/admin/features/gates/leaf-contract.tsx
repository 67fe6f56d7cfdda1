'use client';

import { Badge } from '@streamgate/ui/badge';
import { Spinner } from '@streamgate/ui/spinner';
import { useEffect } from 'react';
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

/** What the contract says of itself, as soon as its address is whole. */
export function LeafContract({ leaf, set }: Props) {
  const { change } = useRuleEditing();
  const query = useContract(leaf.chainId, leaf.contract);
  const answer = query.data?.contractInfo;
  const decimals = answer !== undefined && !isRefusal(answer) && answer.standard === 'erc20' ? answer.decimals : null;
  const wanted = leaf.kind === 'erc20' && leaf.decimals === null;
  useEffect(() => {
    if (decimals !== null && wanted) change(leaf.key, (node) => withDecimals(node as RuleLeaf, decimals));
  }, [decimals, wanted, leaf.key, change]);
  return (
    <div role="status" className="text-xs empty:hidden">
      {query.isFetching && answer === undefined && (
        <p className="mt-2 flex items-center gap-1.5 text-muted">
          <Spinner className="size-3" /> Asking the contract
        </p>
      )}
      {query.error !== null && <p className="mt-2 text-warning-ink">{query.error.message}</p>}
      {answer !== undefined && <Answer answer={answer} leaf={leaf} set={set} />}
    </div>
  );
}

function Answer({ answer, leaf, set }: Props & { readonly answer: ContractAnswer }) {
  const { problem } = useRuleEditing();
  // The server said so already when it refused to save.
  if (isRefusal(answer))
    return problem(leaf.key, 'contract') === null ? <p className="mt-2 text-danger-ink">{answer.message}</p> : null;
  const right = answer.standard === leaf.kind;
  const other = LEAF_KINDS.find((kind) => kind === answer.standard);
  return (
    <p className="mt-2 flex flex-wrap items-center gap-x-2 gap-y-1">
      <span className="font-medium text-ink">{answer.name ?? 'A contract without a name'}</span>
      {answer.symbol !== null && <span className="font-mono text-muted">{answer.symbol}</span>}
      <Badge tone={right ? 'success' : 'warning'}>{other === undefined ? 'No known token' : LEAF_WORDS[other].hint}</Badge>
      {answer.decimals !== null && leaf.kind === 'erc20' && <span className="text-muted">{answer.decimals} decimals</span>}
      {!right && other !== undefined && (
        <button
          type="button"
          className="rounded-sm text-accent-ink underline underline-offset-2"
          onClick={() => set({ kind: other, decimals: null, savedUnits: null })}
        >
          It is not {LEAF_WORDS[leaf.kind].hint}: use {LEAF_WORDS[other].label} instead
        </button>
      )}
    </p>
  );
}
