'use client';

import { cx } from '@streamgate/ui/cx';
import { IconButton } from '@streamgate/ui/icon-button';
import { Input } from '@streamgate/ui/input';
import { Select } from '@streamgate/ui/select';
import { Trash2 } from 'lucide-react';
import { AddCondition } from './add-condition.tsx';
import { useRuleEditing } from './rule-editor.tsx';
import { RuleLeafView } from './rule-leaf-view.tsx';
import { GROUP_KINDS, type GroupKind, isGroup, MAX_DEPTH, type RuleGroup } from './rule-tree.ts';
import { GROUP_WORDS } from './rule-words.ts';

const JOINTS: Record<GroupKind, string | null> = { all: 'and', any: 'or', atLeast: 'or', not: null };

/** A group of conditions, read from top to bottom: "if it meets any of these: … or … or …". */
export function RuleGroupView({ group, depth }: { group: RuleGroup; depth: number }) {
  const { problem, readOnly } = useRuleEditing();
  const wrong = problem(group.key, 'children');
  const full = group.kind === 'not' && group.children.length > 0;
  const joint = JOINTS[group.kind];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a line of controls
    <div
      role="group"
      aria-label={`Meets ${GROUP_WORDS[group.kind]}`}
      className={cx('min-w-0', depth > 0 && 'rounded-xl border bg-canvas p-2.5 sm:p-3')}
    >
      <GroupHead group={group} depth={depth} />
      <ul className="flex flex-col gap-2">
        {group.children.map((child, at) => (
          <li key={child.key} className="flex flex-col gap-2">
            {at > 0 && joint !== null && (
              <p className="ml-3 font-medium text-accent-ink text-xs uppercase tracking-wide">{joint}</p>
            )}
            {isGroup(child) ? <RuleGroupView group={child} depth={depth + 1} /> : <RuleLeafView leaf={child} />}
          </li>
        ))}
      </ul>
      {wrong !== null && <p className="mt-2 text-danger-ink text-xs">{wrong}</p>}
      {!full && !readOnly && <AddCondition group={group} nestable={depth + 2 < MAX_DEPTH} />}
    </div>
  );
}

function GroupHead({ group, depth }: { group: RuleGroup; depth: number }) {
  const { change, readOnly } = useRuleEditing();
  return (
    <div className="mb-2.5 flex flex-wrap items-center gap-2 text-base text-soft">
      <span>{depth === 0 ? 'A wallet may watch if it meets' : 'meets'}</span>
      <Select
        label="How these conditions join"
        size="sm"
        className="w-auto! min-w-36"
        value={group.kind}
        disabled={readOnly}
        onChange={(kind) => change(group.key, (node) => ({ ...(node as RuleGroup), kind }))}
        options={GROUP_KINDS.map((kind) => ({ value: kind, label: GROUP_WORDS[kind] }))}
      />
      {group.kind === 'atLeast' && <CountField group={group} />}
      {depth > 0 && !readOnly && (
        <IconButton label="Take this group away" size="sm" className="ml-auto" onClick={() => change(group.key, () => null)}>
          <Trash2 />
        </IconButton>
      )}
    </div>
  );
}

function CountField({ group }: { group: RuleGroup }) {
  const { change, problem, readOnly } = useRuleEditing();
  const wrong = problem(group.key, 'count');
  return (
    <>
      <span>namely</span>
      <span className="w-16">
        <Input
          type="number"
          min={1}
          max={Math.max(1, group.children.length)}
          aria-label="How many of these at least"
          aria-invalid={wrong !== null}
          disabled={readOnly}
          value={group.count}
          onChange={(event) => change(group.key, (node) => ({ ...(node as RuleGroup), count: Number(event.target.value) }))}
          className="h-8! text-sm!"
        />
      </span>
      <span>of {group.children.length}</span>
      {wrong !== null && <span className="text-danger-ink text-xs">{wrong}</span>}
    </>
  );
}
