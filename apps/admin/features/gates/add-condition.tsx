'use client';

import { Button } from '@streamgate/ui/button';
import { FolderPlus, Plus } from 'lucide-react';
import { useRuleEditing } from './rule-editor.tsx';
import { MAX_CHILDREN, newGroup, newLeaf, type RuleGroup, type RuleNode } from './rule-tree.ts';

/** Adds a condition or a group at the end of a group. */
export function AddCondition({ group, nestable }: { group: RuleGroup; nestable: boolean }) {
  const { change, chains, canGrow } = useRuleEditing();
  const chainId = chains[0]?.id ?? 1;
  const add = (node: RuleNode) =>
    change(group.key, (parent) => ({ ...(parent as RuleGroup), children: [...(parent as RuleGroup).children, node] }));
  const full = !canGrow || group.children.length >= MAX_CHILDREN;
  return (
    <div className="mt-3 flex flex-wrap gap-1">
      <Button size="sm" variant="ghost" icon={<Plus />} disabled={full} onClick={() => add(newLeaf(chainId))}>
        Condition
      </Button>
      {nestable && (
        <Button
          size="sm"
          variant="ghost"
          icon={<FolderPlus />}
          disabled={full}
          onClick={() => add(newGroup(group.kind === 'any' ? 'all' : 'any', [newLeaf(chainId)]))}
        >
          Group
        </Button>
      )}
    </div>
  );
}
