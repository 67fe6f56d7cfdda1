'use client';

import { PERMISSIONS, type Permission } from '@streamgate/kernel/permissions';
import { Callout } from '@streamgate/ui/callout';
import { Checkbox } from '@streamgate/ui/checkbox';
import { Field, FieldInput } from '@streamgate/ui/field';
import { Select } from '@streamgate/ui/select';
import { type FormEvent, useState } from 'react';
import { isRefusal } from '../graph/refusal.ts';
import { useGraphMutation } from '../graph/use-graph-mutation.ts';
import { useCan } from '../session/use-who.ts';
import { ApiKeyList, CreateApiKey } from './developers.queries.ts';
import { SCOPE_WORDS } from './scope-words.ts';

interface Props {
  readonly id: string;
  readonly onBusy: (busy: boolean) => void;
  readonly onMade: (secret: string) => void;
}

const DAY_MS = 86_400_000;
const ENDS = [
  { value: '0', label: 'Never' },
  { value: '30', label: 'In 30 days' },
  { value: '90', label: 'In 90 days' },
  { value: '365', label: 'In a year' },
] as const;

/** Name, end and scopes of a new key; nobody can give a key more than they have. */
export function NewKeyForm({ id, onBusy, onMade }: Props) {
  const [name, setName] = useState('');
  const [days, setDays] = useState<(typeof ENDS)[number]['value']>('90');
  const [scopes, setScopes] = useState<readonly Permission[]>(['videos:read']);
  const can = useCan();
  const create = useGraphMutation(CreateApiKey, [ApiKeyList]);
  const answer = create.data?.createApiKey;
  const refusal = answer !== undefined && isRefusal(answer) ? answer : null;
  const problem = create.error?.message ?? (refusal?.field === 'name' ? null : refusal?.message);

  const save = async () => {
    const expiresAt = days === '0' ? null : new Date(Date.now() + Number(days) * DAY_MS).toISOString();
    const { createApiKey } = await create.mutateAsync({ input: { name: name.trim(), scopes: [...scopes], expiresAt } });
    if (!isRefusal(createApiKey)) onMade(createApiKey.secret);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onBusy(true);
    void save()
      .catch(() => null)
      .finally(() => onBusy(false));
  };
  return (
    <form id={id} onSubmit={submit} className="flex flex-col gap-4">
      {problem != null && <Callout tone="danger">{problem}</Callout>}
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label="Name" hint="Where it will be used." error={refusal?.field === 'name' ? refusal.message : null}>
          <FieldInput
            required
            maxLength={80}
            value={name}
            onChange={(event) => setName(event.target.value)}
            placeholder="Website back end"
          />
        </Field>
        <Field label="Ends">
          <Select value={days} onChange={setDays} options={ENDS} />
        </Field>
      </div>
      <fieldset>
        <legend className="mb-1.5 font-medium text-ink text-sm">Scopes</legend>
        <div className="flex flex-col rounded-lg border">
          {PERMISSIONS.filter(can).map((scope) => (
            // biome-ignore lint/a11y/noLabelWithoutControl: the tick inside is the control
            <label key={scope} className="flex items-center gap-3 border-b px-3 py-2 last:border-b-0 hover:bg-hover">
              <Checkbox
                label={scope}
                checked={scopes.includes(scope)}
                onChange={(on) => setScopes(on ? [...scopes, scope] : scopes.filter((other) => other !== scope))}
              />
              <span className="w-32 shrink-0 font-mono text-ink text-xs">{scope}</span>
              <span className="min-w-0 text-muted text-sm">{SCOPE_WORDS[scope]}</span>
            </label>
          ))}
        </div>
        {scopes.length === 0 && <p className="mt-1.5 text-danger-ink text-xs">Tick at least one.</p>}
      </fieldset>
    </form>
  );
}
