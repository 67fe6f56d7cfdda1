'use client';

import { Button } from '@streamgate/ui/button';
import { Callout } from '@streamgate/ui/callout';
import { Dialog } from '@streamgate/ui/dialog';
import { Field, FieldInput } from '@streamgate/ui/field';
import { FieldTextarea } from '@streamgate/ui/field-textarea';
import { Select } from '@streamgate/ui/select';
import { useRouter } from 'next/navigation';
import { type FormEvent, useId, useState } from 'react';
import { isRefusal, type Refusal } from '../graph/refusal.ts';
import { useGraphMutation } from '../graph/use-graph-mutation.ts';
import { tenantHref } from '../shell/nav-items.ts';
import { useTenantSlug } from '../tenants/use-tenant-slug.ts';
import { KIND_OPTIONS } from './collection-kinds.ts';
import { CollectionList, CollectionPage, CreateCollection, UpdateCollection } from './collections.queries.ts';

interface Texts {
  readonly title: string;
  readonly description: string;
  readonly kind: string;
}

interface Props {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  /** The collection to change; a new one when left out. */
  readonly collection?: Texts & { readonly id: string };
}

const EMPTY: Texts = { title: '', description: '', kind: 'collection' };

/** Title, description and kind of a collection. */
export function CollectionDialog({ open, onOpenChange, collection }: Props) {
  const form = useId();
  const [busy, setBusy] = useState(false);
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={collection === undefined ? 'New collection' : 'Edit collection'}
      footer={
        <>
          <Button onClick={() => onOpenChange(false)}>Cancel</Button>
          <Button type="submit" form={form} variant="primary" loading={busy}>
            {collection === undefined ? 'Create' : 'Save'}
          </Button>
        </>
      }
    >
      <CollectionForm
        id={form}
        onBusy={setBusy}
        onDone={() => onOpenChange(false)}
        {...(collection !== undefined && { collection })}
      />
    </Dialog>
  );
}

interface FormProps {
  readonly id: string;
  readonly onBusy: (busy: boolean) => void;
  readonly onDone: () => void;
  readonly collection?: Texts & { readonly id: string };
}

function CollectionForm({ id, onBusy, onDone, collection }: FormProps) {
  const [texts, setTexts] = useState<Texts>(collection ?? EMPTY);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const slug = useTenantSlug() ?? '';
  const router = useRouter();
  const create = useGraphMutation(CreateCollection, [CollectionList]);
  const update = useGraphMutation(UpdateCollection, [CollectionList, CollectionPage]);
  const problem = create.error?.message ?? update.error?.message ?? (refusal?.field == null ? refusal?.message : null);

  const save = async (): Promise<void> => {
    const { title, description, kind } = texts;
    const input = { title: title.trim(), description, kind };
    const answer =
      collection === undefined
        ? (await create.mutateAsync({ input })).createCollection
        : (await update.mutateAsync({ id: collection.id, input })).updateCollection;
    if (isRefusal(answer)) return setRefusal(answer);
    onDone();
    if (collection === undefined) router.push(tenantHref(slug, `/collections/${answer.id}`));
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
      <Field label="Title" error={refusal?.field === 'title' ? refusal.message : null}>
        <FieldInput
          required
          maxLength={200}
          value={texts.title}
          onChange={(event) => setTexts({ ...texts, title: event.target.value })}
        />
      </Field>
      <Field label="Kind">
        <Select value={texts.kind} onChange={(kind) => setTexts({ ...texts, kind })} options={KIND_OPTIONS} />
      </Field>
      <Field label="Description" optional error={refusal?.field === 'description' ? refusal.message : null}>
        <FieldTextarea
          maxLength={5_000}
          value={texts.description}
          onChange={(event) => setTexts({ ...texts, description: event.target.value })}
        />
      </Field>
    </form>
  );
}
