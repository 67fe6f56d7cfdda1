'use client';

import { Button } from '@streamgate/ui/button';
import { Callout } from '@streamgate/ui/callout';
import { Field, FieldInput } from '@streamgate/ui/field';
import { type FormEvent, useState } from 'react';
import { isRefusal } from '../graph/refusal.ts';
import { useGraphMutation } from '../graph/use-graph-mutation.ts';
import { SignInWithPassword } from './session.queries.ts';
import { useSession } from './session-provider.tsx';

/** Signs in with e-mail and password; the answer to a wrong pair never says which half was wrong. */
export function PasswordForm({ filled }: { filled: { email: string; password: string } | null }) {
  const { enter } = useSession();
  const [email, setEmail] = useState(filled?.email ?? '');
  const [password, setPassword] = useState(filled?.password ?? '');
  const signIn = useGraphMutation(SignInWithPassword);
  const answer = signIn.data?.signInWithPassword;
  const problem = signIn.error?.message ?? (answer !== undefined && isRefusal(answer) ? answer.message : null);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { signInWithPassword } = await signIn.mutateAsync({ input: { email: email.trim(), password } });
    if (!isRefusal(signInWithPassword)) enter(signInWithPassword);
  };
  return (
    <form onSubmit={(event) => void submit(event).catch(() => null)} className="flex flex-col gap-4">
      {problem !== null && <Callout tone="danger">{problem}</Callout>}
      <Field label="E-mail">
        <FieldInput
          type="email"
          name="email"
          autoComplete="username"
          required
          value={email}
          onChange={(event) => setEmail(event.target.value)}
        />
      </Field>
      <Field label="Password">
        <FieldInput
          type="password"
          name="password"
          autoComplete="current-password"
          required
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
      </Field>
      <Button type="submit" variant="primary" loading={signIn.isPending} className="w-full">
        Sign in
      </Button>
    </form>
  );
}
