'use client';

import { Button } from '@streamgate/ui/button';
import { Callout } from '@streamgate/ui/callout';
import { Field, FieldInput } from '@streamgate/ui/field';
import { useRouter } from 'next/navigation';
import { type FormEvent, useState } from 'react';
import { isRefusal } from '../graph/refusal.ts';
import { useGraphMutation } from '../graph/use-graph-mutation.ts';
import { WhoAmI } from '../session/session.queries.ts';
import { tenantHref } from '../shell/nav-items.ts';
import { slugOf } from './slug-of.ts';
import { CreateTenant } from './tenants.queries.ts';

/** Makes a tenant; the address follows the name until it is typed. */
export function NewTenantForm({ first }: { first: boolean }) {
  const router = useRouter();
  const [name, setName] = useState('');
  const [typedSlug, setTypedSlug] = useState<string | null>(null);
  const create = useGraphMutation(CreateTenant, [WhoAmI]);
  const answer = create.data?.createTenant;
  const refusal = answer !== undefined && isRefusal(answer) ? answer : null;
  const atSlug = refusal?.code === 'SLUG_TAKEN' || refusal?.field === 'slug';
  const slug = typedSlug ?? slugOf(name);
  const general = create.error?.message ?? (atSlug || refusal?.field === 'name' ? null : refusal?.message);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { createTenant } = await create.mutateAsync({ input: { name: name.trim(), slug } });
    if (!isRefusal(createTenant)) router.push(tenantHref(createTenant.slug));
  };
  return (
    <form onSubmit={(event) => void submit(event).catch(() => null)} className="flex flex-col gap-4">
      <div>
        {first ? (
          <h1 className="font-semibold text-ink text-xl">Make your first tenant</h1>
        ) : (
          <h2 className="font-semibold text-ink text-lg">New tenant</h2>
        )}
        <p className="mt-0.5 text-base text-muted">A studio, a school, a DAO: it owns videos, gates, figures and members.</p>
      </div>
      {general != null && <Callout tone="danger">{general}</Callout>}
      <Field label="Name" error={refusal?.field === 'name' ? refusal.message : null}>
        <FieldInput
          required
          maxLength={80}
          value={name}
          onChange={(event) => setName(event.target.value)}
          placeholder="Aurora Film School"
        />
      </Field>
      <Field label="Address" hint="3 to 40 characters: a–z, 0–9 and inner hyphens." error={atSlug ? refusal?.message : null}>
        <FieldInput
          required
          minLength={3}
          maxLength={40}
          pattern="[a-z0-9](?:[a-z0-9\-]*[a-z0-9])?"
          value={slug}
          onChange={(event) => setTypedSlug(event.target.value.toLowerCase())}
          className="font-mono"
        />
      </Field>
      <Button type="submit" variant="primary" loading={create.isPending} className="self-start">
        Create tenant
      </Button>
    </form>
  );
}
