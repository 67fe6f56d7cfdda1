'use client';

import { Badge } from '@streamgate/ui/badge';
import { Button } from '@streamgate/ui/button';
import { Callout } from '@streamgate/ui/callout';
import { Card, CardBody, CardHeader } from '@streamgate/ui/card';
import { Field, FieldInput } from '@streamgate/ui/field';
import { formatSpan } from '@streamgate/ui/formats';
import { type FormEvent, useState } from 'react';
import type { TestRuleQuery } from '../../graphql/graphql.ts';
import { isRefusal } from '../graph/refusal.ts';
import { useGraphMutation } from '../graph/use-graph-mutation.ts';
import { TestRule } from './gates.queries.ts';
import { toRuleInput } from './rule-input.ts';
import { problemsOf } from './rule-problems.ts';
import type { RuleGroup } from './rule-tree.ts';
import { readTrace, TraceTree } from './trace-tree.tsx';
import { useChains } from './use-chains.ts';

type Test = Extract<TestRuleQuery['testRule'], { __typename: 'GateTest' }>;

const DECISIONS = {
  ALLOW: { tone: 'success', label: 'May watch' },
  DENY: { tone: 'danger', label: 'May not watch' },
  UNKNOWN: { tone: 'warning', label: 'Cannot tell now' },
} as const;

/** Tries the rule, as it stands in the editor, for any wallet: the answer with a tick at every condition. */
export function GateTestPanel({ rule, onIncomplete }: { rule: RuleGroup; onIncomplete: () => void }) {
  const [wallet, setWallet] = useState('');
  const test = useGraphMutation(TestRule);
  const answer = test.data?.testRule;
  const refusal = answer !== undefined && isRefusal(answer) ? answer : null;
  const atWallet = refusal !== null && (refusal.code === 'BAD_ADDRESS' || refusal.field === 'wallet');
  const problem = test.error?.message ?? (atWallet ? null : (refusal?.message ?? null));
  const run = (event: FormEvent) => {
    event.preventDefault();
    if (problemsOf(rule).size > 0) return onIncomplete();
    test.mutate({ rule: toRuleInput(rule), wallet: wallet.trim() });
  };
  return (
    <Card>
      <CardHeader title="Test a wallet" description="Reads the chains now; saves nothing." />
      <CardBody className="flex flex-col gap-3">
        <form onSubmit={run} className="flex flex-col gap-3">
          <Field label="Wallet address" error={atWallet ? refusal?.message : null}>
            <FieldInput
              value={wallet}
              onChange={(event) => setWallet(event.target.value)}
              placeholder="0x…"
              spellCheck={false}
              autoComplete="off"
              required
              className="font-mono text-sm!"
            />
          </Field>
          <Button type="submit" loading={test.isPending}>
            Test
          </Button>
        </form>
        <div role="status">
          {problem !== null && <Callout tone="warning">{problem}</Callout>}
          {answer !== undefined && !isRefusal(answer) && <TestResult test={answer} />}
        </div>
      </CardBody>
    </Card>
  );
}

function TestResult({ test }: { test: Test }) {
  const { tone, label } = DECISIONS[test.decision];
  const chains = useChains().data?.chains ?? [];
  const trace = readTrace(test.trace);
  return (
    <div className="flex flex-col gap-3 border-t pt-3">
      <div>
        <Badge tone={tone} dot className="h-6 text-sm">
          {label}
        </Badge>
        <p className="mt-1.5 text-base text-soft">{test.because}</p>
      </div>
      {trace !== null && <TraceTree node={trace} />}
      <p className="text-muted text-xs tabular-nums">
        {test.blocks
          .map(
            ({ chainId, number }) => `${chains.find(({ id }) => id === chainId)?.name ?? `Chain ${chainId}`} at block ${number}`,
          )
          .join(', ')}
        {test.blocks.length > 0 && ' · '}
        {formatSpan(test.tookMs)}
      </p>
    </div>
  );
}
