'use client';

import { ROLES, type Role } from '@streamgate/kernel/permissions';
import { Button } from '@streamgate/ui/button';
import { Callout } from '@streamgate/ui/callout';
import { Dialog } from '@streamgate/ui/dialog';
import { Field, FieldInput } from '@streamgate/ui/field';
import { RadioCards } from '@streamgate/ui/radio-cards';
import { type FormEvent, useId, useState } from 'react';
import { toast } from 'sonner';
import { isRefusal } from '../graph/refusal.ts';
import { useGraphMutation } from '../graph/use-graph-mutation.ts';
import { ROLE_WORDS } from '../session/use-who.ts';
import { AddMember, MemberList } from './members.queries.ts';

/** Makes an account that exists a member, with a role. */
export function AddMemberDialog({ open, onOpenChange }: { open: boolean; onOpenChange: (open: boolean) => void }) {
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<Role>('editor');
  const form = useId();
  const add = useGraphMutation(AddMember, [MemberList]);
  const answer = add.data?.addMember;
  const refusal = answer !== undefined && isRefusal(answer) ? answer : null;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { addMember } = await add.mutateAsync({ email: email.trim(), role });
    if (isRefusal(addMember)) return;
    toast.success(`${email.trim()} is now a member`);
    setEmail('');
    onOpenChange(false);
  };
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => {
        add.reset();
        onOpenChange(next);
      }}
      title="Add a member"
      description="The person needs an account on this server first."
      footer={
        <>
          <Button onClick={() => onOpenChange(false)}>Cancel</Button>
          <Button type="submit" form={form} variant="primary" loading={add.isPending}>
            Add member
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={(event) => void submit(event).catch(() => null)} className="flex flex-col gap-4">
        {add.error !== null && <Callout tone="danger">{add.error.message}</Callout>}
        <Field label="E-mail" error={refusal?.message ?? null}>
          <FieldInput type="email" required value={email} onChange={(event) => setEmail(event.target.value)} />
        </Field>
        <RadioCards
          label="Role"
          value={role}
          onChange={setRole}
          options={ROLES.map((value) => ({ value, label: ROLE_WORDS[value].label, hint: ROLE_WORDS[value].may }))}
        />
      </form>
    </Dialog>
  );
}
