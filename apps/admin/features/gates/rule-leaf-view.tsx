'use client';

import { Field, FieldInput } from '@streamgate/ui/field';
import { IconButton } from '@streamgate/ui/icon-button';
import { Select } from '@streamgate/ui/select';
import { X } from 'lucide-react';
import { LeafContract } from './leaf-contract.tsx';
import { useRuleEditing } from './rule-editor.tsx';
import { idsOf } from './rule-input.ts';
import { LEAF_KINDS, type RuleLeaf } from './rule-tree.ts';
import { LEAF_WORDS } from './rule-words.ts';

/** One token to hold: which kind, on which chain, of which contract, how many. */
export function RuleLeafView({ leaf }: { leaf: RuleLeaf }) {
  const { change, chains, readOnly, problem } = useRuleEditing();
  const set = (fields: Partial<RuleLeaf>) => change(leaf.key, (node) => ({ ...(node as RuleLeaf), ...fields }));
  const known = chains.some(({ id }) => id === leaf.chainId);
  const options = chains.map(({ id, name, reachable }) => ({
    value: String(id),
    label: name,
    ...(reachable ? {} : { hint: 'no answer' }),
  }));
  return (
    <div className="relative rounded-lg border bg-surface p-3 pr-11 shadow-rest">
      <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
        <Field label="Kind">
          <Select
            value={leaf.kind}
            disabled={readOnly}
            onChange={(kind) => set({ kind, decimals: null, ...(kind === 'erc20' && { tokenIds: '' }) })}
            options={LEAF_KINDS.map((kind) => ({ value: kind, label: LEAF_WORDS[kind].label, hint: LEAF_WORDS[kind].hint }))}
          />
        </Field>
        <Field label="Chain" error={problem(leaf.key, 'chainId')}>
          <Select
            value={String(leaf.chainId)}
            disabled={readOnly}
            onChange={(chainId) => set({ chainId: Number(chainId), decimals: null })}
            options={
              known ? options : [...options, { value: String(leaf.chainId), label: `Chain ${leaf.chainId}`, hint: 'not set up' }]
            }
          />
        </Field>
        <div className="sm:col-span-2">
          <LeafContract leaf={leaf} set={set} />
        </div>
        {leaf.kind !== 'erc20' && <TokenIds leaf={leaf} set={set} />}
        <Minimum leaf={leaf} set={set} />
      </div>
      {!readOnly && (
        <IconButton
          label="Take this condition away"
          size="sm"
          className="absolute top-2 right-2"
          onClick={() => change(leaf.key, () => null)}
        >
          <X />
        </IconButton>
      )}
    </div>
  );
}

interface PartProps {
  readonly leaf: RuleLeaf;
  readonly set: (fields: Partial<RuleLeaf>) => void;
}

function TokenIds({ leaf, set }: PartProps) {
  const { readOnly, problem } = useRuleEditing();
  return (
    <Field
      label={leaf.kind === 'erc1155' ? 'Token ids' : 'Only these ids'}
      optional={leaf.kind === 'erc721'}
      error={problem(leaf.key, 'tokenIds')}
      hint={leaf.kind === 'erc1155' ? 'Enough of one of them passes.' : 'Any of the collection when empty.'}
    >
      <FieldInput
        value={leaf.tokenIds}
        disabled={readOnly}
        onChange={(event) => set({ tokenIds: event.target.value })}
        placeholder="7, 12, 300"
        className="font-mono"
      />
    </Field>
  );
}

function Minimum({ leaf, set }: PartProps) {
  const { readOnly, problem } = useRuleEditing();
  if (leaf.kind === 'erc721' && idsOf(leaf.tokenIds).length > 0) return null;
  const unknown = leaf.kind === 'erc20' && leaf.decimals === null;
  return (
    <Field
      label={leaf.kind === 'erc20' ? 'At least this amount' : 'At least so many'}
      error={problem(leaf.key, 'minimum')}
      {...(leaf.kind === 'erc20' && {
        hint: unknown
          ? 'In base units until the contract tells its decimals.'
          : `In whole tokens, up to ${leaf.decimals} decimals.`,
      })}
    >
      <FieldInput
        inputMode="decimal"
        value={leaf.minimum}
        disabled={readOnly}
        onChange={(event) => set({ minimum: event.target.value })}
        className="tabular-nums"
      />
    </Field>
  );
}
