'use client';

import { Card } from '@streamgate/ui/card';
import { ruleSentence } from './rule-sentence.ts';
import { leavesOf, type RuleGroup } from './rule-tree.ts';
import { useChains } from './use-chains.ts';
import { useContractNames } from './use-contract.ts';

/** The rule as viewers will read it, while it is being built. */
export function SentencePreview({ rule }: { rule: RuleGroup }) {
  const chains = useChains().data?.chains ?? [];
  const token = useContractNames(leavesOf(rule));
  const chain = (id: number): string => chains.find((known) => known.id === id)?.name ?? `chain ${id}`;
  return (
    <Card className="px-4 py-3.5 sm:px-5">
      <h2 className="mb-1 font-medium text-muted text-xs">In a sentence</h2>
      <p className="break-words text-ink text-md">{ruleSentence(rule, { chain, token })}</p>
    </Card>
  );
}
