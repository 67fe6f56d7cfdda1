'use client';

import { Button } from '@streamgate/ui/button';
import { Callout } from '@streamgate/ui/callout';
import { Field, FieldInput } from '@streamgate/ui/field';
import { type FormEvent, useState } from 'react';
import { isRefusal, type Refusal } from '../graph/refusal.ts';
import { useGraphMutation } from '../graph/use-graph-mutation.ts';
import { Register } from './session.queries.ts';
import { useSession } from './session-provider.tsx';

const FIELD_OF: Record<string, string> = { EMAIL_TAKEN: 'email', WEAK_PASSWORD: 'password' };
const fieldOf = (refusal: Refusal): string | null => refusal.field ?? FIELD_OF[refusal.code] ?? null;

const FIELDS = [
  { name: 'displayName', label: 'Your name', type: 'text', autoComplete: 'name' },
  { name: 'email', label: 'E-mail', type: 'email', autoComplete: 'username' },
  { name: 'password', label: 'Password', type: 'password', autoComplete: 'new-password', hint: 'At least 12 characters.' },
] as const;

/** Makes an account where the operator allows it; a refusal stands at the field it concerns. */
export function RegisterForm() {
  const { enter } = useSession();
  const [input, setInput] = useState({ displayName: '', email: '', password: '' });
  const register = useGraphMutation(Register);
  const answer = register.data?.register;
  const refusal = answer !== undefined && isRefusal(answer) ? answer : null;
  const place = refusal === null ? null : fieldOf(refusal);
  const general = register.error?.message ?? (place === null ? refusal?.message : null);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { register: result } = await register.mutateAsync({ input });
    if (!isRefusal(result)) enter(result);
  };
  return (
    <form onSubmit={(event) => void submit(event).catch(() => null)} className="flex flex-col gap-4">
      {general != null && <Callout tone="danger">{general}</Callout>}
      {FIELDS.map(({ name, label, type, autoComplete, ...rest }) => (
        <Field key={name} label={label} error={place === name ? refusal?.message : null} {...rest}>
          <FieldInput
            type={type}
            name={name}
            autoComplete={autoComplete}
            required
            value={input[name]}
            onChange={(event) => setInput({ ...input, [name]: event.target.value })}
          />
        </Field>
      ))}
      <Button type="submit" variant="primary" loading={register.isPending} className="w-full">
        Create account
      </Button>
    </form>
  );
}
