'use client';

import { Button } from '@streamgate/ui/button';
import { Callout } from '@streamgate/ui/callout';
import { Card, CardBody, CardHeader } from '@streamgate/ui/card';
import { Field, FieldInput } from '@streamgate/ui/field';
import { type FormEvent, useCallback, useMemo, useState } from 'react';
import type { GateInput } from '../../graphql/graphql.ts';
import type { Refusal } from '../graph/refusal.ts';
import { useCan } from '../session/use-who.ts';
import { useUnsavedGuard } from '../shell/use-unsaved-guard.tsx';
import { GateTestPanel } from './gate-test-panel.tsx';
import { RuleEditor } from './rule-editor.tsx';
import { RuleGroupView } from './rule-group-view.tsx';
import { fromRule, toRuleInput } from './rule-input.ts';
import { placeOf, placeOfRefusal, problemsOf } from './rule-problems.ts';
import { changeNode, countNodes, MAX_NODES, type RuleGroup, type RuleNode } from './rule-tree.ts';
import { SentencePreview } from './sentence-preview.tsx';
import { useChains } from './use-chains.ts';

interface Props {
  readonly start: { readonly name: string; readonly getItUrl: string; readonly rule: RuleGroup };
  readonly saveLabel: string;
  /** Saves; answers with what the server refused, or null when it is done. */
  readonly onSave: (input: GateInput) => Promise<Refusal | null>;
}

/** What a gate consists of, whether new or not. */
export function GateForm({ start, saveLabel, onSave }: Props) {
  const [name, setName] = useState(start.name);
  const [getItUrl, setGetItUrl] = useState(start.getItUrl);
  const [rule, setRule] = useState(start.rule);
  const [checked, setChecked] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const chains = useChains().data?.chains ?? [];
  const readOnly = !useCan()('gates:write');

  const change = useCallback((key: string, edit: (node: RuleNode) => RuleNode | null) => {
    setRefusal(null);
    setRule((root) => changeNode(root, key, edit));
  }, []);
  const problems = useMemo(() => problemsOf(rule), [rule]);
  const refusedPlace = refusal === null ? null : placeOfRefusal(rule, refusal);
  const problem = (key: string, field: string): string | null => {
    const place = placeOf(key, field);
    if (refusal !== null && place === refusedPlace) return refusal.message;
    return checked ? (problems.get(place) ?? null) : null;
  };
  const savable = { name: name.trim(), getItUrl: getItUrl.trim(), rule: JSON.stringify(toRuleInput(rule)) };
  const saved = { name: start.name, getItUrl: start.getItUrl, rule: JSON.stringify(toRuleInput(start.rule)) };
  const guard = useUnsavedGuard(!readOnly && !saving && JSON.stringify(savable) !== JSON.stringify(saved));

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    setFault(null);
    if (problems.size > 0) return;
    setSaving(true);
    const { name: gateName, getItUrl: url } = savable;
    const result = await onSave({ name: gateName, rule: toRuleInput(rule), getItUrl: url === '' ? null : url }).catch(
      (error: Error) => {
        setFault(error.message);
        return null;
      },
    );
    setRefusal(result);
    setSaving(false);
  };
  const placed = refusedPlace !== null || refusal?.field === 'name' || refusal?.field === 'getItUrl';
  const general = fault ?? (refusal === null || placed ? null : refusal.message);
  return (
    <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_336px]">
      <form onSubmit={(event) => void submit(event)} className="flex min-w-0 flex-col gap-5" noValidate>
        <NameCard
          name={name}
          setName={setName}
          getItUrl={getItUrl}
          setGetItUrl={setGetItUrl}
          refusal={refusal}
          nameMissing={checked && name.trim() === ''}
          readOnly={readOnly}
        />
        <Card>
          <CardHeader title="Who may watch" />
          <CardBody>
            <RuleEditor editing={{ change, problem, chains, canGrow: countNodes(rule) < MAX_NODES, readOnly }}>
              <RuleGroupView group={rule} depth={0} />
            </RuleEditor>
          </CardBody>
        </Card>
        {general !== null && <Callout tone="danger">{general}</Callout>}
        {!readOnly && (
          <div className="flex items-center justify-end gap-3">
            {checked && problems.size > 0 && (
              <p role="alert" className="text-danger-ink text-sm">
                {problems.size === 1 ? 'One thing is' : `${problems.size} things are`} missing above.
              </p>
            )}
            <Button type="submit" variant="primary" loading={saving}>
              {saveLabel}
            </Button>
          </div>
        )}
      </form>
      <div className="flex flex-col gap-5 lg:sticky lg:top-6">
        <SentencePreview rule={rule} />
        <GateTestPanel rule={rule} onIncomplete={() => setChecked(true)} />
      </div>
      {guard}
    </div>
  );
}

interface NameProps {
  readonly name: string;
  readonly setName: (name: string) => void;
  readonly getItUrl: string;
  readonly setGetItUrl: (url: string) => void;
  readonly refusal: Refusal | null;
  readonly nameMissing: boolean;
  readonly readOnly: boolean;
}

function NameCard({ name, setName, getItUrl, setGetItUrl, refusal, nameMissing, readOnly }: NameProps) {
  const at = (field: string) => (refusal?.field === field ? refusal.message : null);
  return (
    <Card>
      <CardBody className="grid gap-4 pt-4 sm:grid-cols-2 sm:pt-5">
        <Field
          label="Name"
          hint="For your people; viewers read the sentence."
          error={at('name') ?? (nameMissing ? 'Give it a name.' : null)}
        >
          <FieldInput
            required
            maxLength={80}
            disabled={readOnly}
            value={name}
            onChange={(event) => setName(event.target.value)}
            placeholder="Pass holders"
          />
        </Field>
        <Field label="Where to get what is missing" optional hint="Shown to people who are refused." error={at('getItUrl')}>
          <FieldInput
            type="url"
            disabled={readOnly}
            value={getItUrl}
            onChange={(event) => setGetItUrl(event.target.value)}
            placeholder="https://…"
          />
        </Field>
      </CardBody>
    </Card>
  );
}

/** The start of the form for a gate that is there. */
export const startOf = (gate: {
  readonly name: string;
  readonly getItUrl: string | null;
  readonly rule: unknown;
}): Props['start'] => ({
  name: gate.name,
  getItUrl: gate.getItUrl ?? '',
  rule: fromRule(gate.rule),
});
