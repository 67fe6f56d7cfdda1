'use client';

import { IconButton } from '@streamgate/ui/icon-button';
import { Select } from '@streamgate/ui/select';
import { X } from 'lucide-react';
import { useId } from 'react';
import { LeafContract } from './leaf-contract.tsx';
import { LeafInput } from './leaf-input.tsx';
import { useRuleEditing } from './rule-editor.tsx';
import { idsOf } from './rule-input.ts';
import { LEAF_KINDS, type RuleLeaf } from './rule-tree.ts';
import { LEAF_WORDS } from './rule-words.ts';

const FIELDS = ['contract', 'minimum', 'tokenIds', 'chainId'] as const;

/** One token to hold, as a line to read: "at least 1 NFT of 0x… on Polygon, id any". */
export function RuleLeafView({ leaf }: { leaf: RuleLeaf }) {
  const { change, readOnly, problem } = useRuleEditing();
  const errors = useId();
  const set = (fields: Partial<RuleLeaf>) => change(leaf.key, (node) => ({ ...(node as RuleLeaf), ...fields }));
  const wrong = FIELDS.flatMap((field) => problem(leaf.key, field) ?? []);
  const counted = leaf.kind !== 'erc721' || idsOf(leaf.tokenIds).length === 0;
  return (
    <div className="relative rounded-lg border bg-surface p-2.5 pr-11 shadow-rest sm:p-3 sm:pr-11">
      <div className="flex flex-wrap items-center gap-2 text-base text-soft">
        <span>holds{counted ? ' at least' : ''}</span>
        {counted && (
          <LeafInput leaf={leaf} field="minimum" label="How much at least" describedBy={errors} className="w-20" set={set} />
        )}
        <KindSelect leaf={leaf} set={set} />
        <span>of</span>
        <LeafInput
          leaf={leaf}
          field="contract"
          label="Contract address"
          describedBy={errors}
          placeholder="0x… contract"
          className="min-w-0 flex-1 basis-60"
          set={set}
        />
        <span className="flex items-center gap-2">
          on
          <ChainSelect leaf={leaf} set={set} />
        </span>
        {leaf.kind !== 'erc20' && (
          <span className="flex items-center gap-2 whitespace-nowrap">
            with id
            <LeafInput
              leaf={leaf}
              field="tokenIds"
              label="Token ids, separated by commas"
              describedBy={errors}
              placeholder={leaf.kind === 'erc721' ? 'any' : '1, 2'}
              className="w-28"
              set={set}
            />
          </span>
        )}
      </div>
      <LeafContract leaf={leaf} set={set} />
      <div id={errors}>
        {wrong.map((message) => (
          <p key={message} className="mt-1.5 text-danger-ink text-xs">
            {message}
          </p>
        ))}
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

function KindSelect({ leaf, set }: PartProps) {
  const { readOnly } = useRuleEditing();
  return (
    <Select
      label="Kind of token"
      size="sm"
      className="w-auto! min-w-24"
      value={leaf.kind}
      disabled={readOnly}
      onChange={(kind) => set({ kind, decimals: null, savedUnits: null, ...(kind === 'erc20' && { tokenIds: '' }) })}
      options={LEAF_KINDS.map((kind) => ({ value: kind, label: LEAF_WORDS[kind].label, hint: LEAF_WORDS[kind].hint }))}
    />
  );
}

function ChainSelect({ leaf, set }: PartProps) {
  const { chains, readOnly } = useRuleEditing();
  const known = chains.map(({ id, name, reachable }) => ({
    value: String(id),
    label: name,
    ...(reachable ? {} : { hint: 'no answer' }),
  }));
  const here = chains.some(({ id }) => id === leaf.chainId);
  return (
    <Select
      label="Chain"
      size="sm"
      className="w-auto! min-w-32"
      value={String(leaf.chainId)}
      disabled={readOnly}
      onChange={(chainId) => set({ chainId: Number(chainId), decimals: null, savedUnits: null })}
      options={here ? known : [...known, { value: String(leaf.chainId), label: `Chain ${leaf.chainId}`, hint: 'not set up' }]}
    />
  );
}
