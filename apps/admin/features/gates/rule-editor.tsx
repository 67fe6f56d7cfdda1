'use client';

import { createContext, type ReactNode, use } from 'react';
import type { RuleNode } from './rule-tree.ts';

/** What every part of the tree needs: how to change a node, and what is wrong where. */
export interface RuleEditing {
  readonly change: (key: string, change: (node: RuleNode) => RuleNode | null) => void;
  /** The message for a node's field once the person asked to save; undefined before, and when nothing is wrong. */
  readonly problem: (key: string, field: string) => string | null;
  readonly chains: readonly { readonly id: number; readonly name: string; readonly reachable: boolean }[];
  readonly canGrow: boolean;
  readonly readOnly: boolean;
}

const Context = createContext<RuleEditing | null>(null);

export function useRuleEditing(): RuleEditing {
  const editing = use(Context);
  if (editing === null) throw new Error('The rule is outside the RuleEditor.');
  return editing;
}

export function RuleEditor({ editing, children }: { editing: RuleEditing; children: ReactNode }) {
  return <Context value={editing}>{children}</Context>;
}
