'use client';

import { Input } from '@streamgate/ui/input';
import { useRuleEditing } from './rule-editor.tsx';
import type { RuleLeaf } from './rule-tree.ts';

interface Props {
  readonly leaf: RuleLeaf;
  readonly field: 'minimum' | 'contract' | 'tokenIds';
  readonly label: string;
  /** Where the messages about this condition stand. */
  readonly describedBy: string;
  readonly placeholder?: string;
  readonly className: string;
  readonly set: (fields: Partial<RuleLeaf>) => void;
}

const ASKED_AGAIN = {
  contract: { decimals: null, savedUnits: null },
  minimum: { savedUnits: null },
  tokenIds: {},
} as const;

/** A gap in the sentence to type in. Another contract has other decimals, so those are asked for again. */
export function LeafInput({ leaf, field, label, describedBy, placeholder, className, set }: Props) {
  const { problem, readOnly } = useRuleEditing();
  const wrong = problem(leaf.key, field) !== null;
  return (
    <span className={className}>
      <Input
        aria-label={label}
        aria-invalid={wrong || undefined}
        {...(wrong && { 'aria-describedby': describedBy })}
        value={leaf[field]}
        disabled={readOnly}
        onChange={(event) => set({ [field]: event.target.value, ...ASKED_AGAIN[field] })}
        {...(placeholder !== undefined && { placeholder })}
        {...(field === 'minimum' && { inputMode: 'decimal' as const })}
        spellCheck={false}
        autoComplete="off"
        className={field === 'minimum' ? 'h-8! px-2.5! text-sm! tabular-nums' : 'h-8! px-2.5! font-mono text-xs!'}
      />
    </span>
  );
}
