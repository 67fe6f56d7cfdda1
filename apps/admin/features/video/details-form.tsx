'use client';

import { Button } from '@streamgate/ui/button';
import { Callout } from '@streamgate/ui/callout';
import { Card, CardBody, CardHeader } from '@streamgate/ui/card';
import { Field, FieldInput } from '@streamgate/ui/field';
import { FieldTextarea } from '@streamgate/ui/field-textarea';
import { formatMoment } from '@streamgate/ui/formats';
import { TagInput } from '@streamgate/ui/tag-input';
import { type FormEvent, useState } from 'react';
import { toast } from 'sonner';
import { isRefusal } from '../graph/refusal.ts';
import { useGraphMutation } from '../graph/use-graph-mutation.ts';
import { LibraryPage } from '../library/library.queries.ts';
import { useCan } from '../session/use-who.ts';
import { useUnsavedGuard } from '../shell/use-unsaved-guard.tsx';
import { UpdateVideo } from './video.mutations.ts';
import { VideoPage } from './video.queries.ts';
import type { PageVideo } from './video-screen.tsx';

interface Draft {
  readonly title: string;
  readonly description: string;
  readonly tags: readonly string[];
}

const DESCRIPTION_MAX = 5_000;

/** Title, description and tags, saved together. */
export function DetailsForm({ video }: { video: PageVideo }) {
  const [edits, setDraft] = useState<Draft | null>(null);
  const saved: Draft = { title: video.title, description: video.description, tags: video.tags };
  const draft = edits ?? saved;
  const save = useGraphMutation(UpdateVideo, [VideoPage, LibraryPage]);
  const can = useCan()('videos:write');
  const dirty = JSON.stringify(draft) !== JSON.stringify(saved);
  const guard = useUnsavedGuard(dirty);
  const answer = save.data?.updateVideo;
  const refusal = answer !== undefined && isRefusal(answer) ? answer : null;
  const at = (field: string) => (refusal?.field === field ? refusal.message : null);
  const general =
    save.error?.message ??
    (refusal !== null && !['title', 'description', 'tags'].includes(refusal.field ?? '') ? refusal.message : null);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { updateVideo } = await save.mutateAsync({ input: { id: video.id, ...draft, tags: [...draft.tags] } });
    if (isRefusal(updateVideo)) return;
    setDraft(null);
    toast.success('Saved');
  };
  return (
    <Card>
      <form onSubmit={(event) => void submit(event).catch(() => null)}>
        <CardHeader title="Details" description={`Created ${formatMoment(video.createdAt)}`} />
        <CardBody>
          <fieldset disabled={!can} className="flex flex-col gap-4">
            {general !== null && <Callout tone="danger">{general}</Callout>}
            <Field label="Title" error={at('title')}>
              <FieldInput
                required
                maxLength={200}
                value={draft.title}
                onChange={(event) => setDraft({ ...draft, title: event.target.value })}
              />
            </Field>
            <Field
              label="Description"
              error={at('description')}
              hint={`${draft.description.length.toLocaleString('en')} of ${DESCRIPTION_MAX.toLocaleString('en')} characters`}
            >
              <FieldTextarea
                rows={5}
                maxLength={DESCRIPTION_MAX}
                value={draft.description}
                onChange={(event) => setDraft({ ...draft, description: event.target.value })}
              />
            </Field>
            <TagInput
              label="Tags"
              tags={draft.tags}
              error={at('tags')}
              hint="Enter or a comma adds one."
              disabled={!can}
              onChange={(next) => setDraft({ ...draft, tags: next })}
            />
          </fieldset>
        </CardBody>
        {can && (
          <div className="flex items-center justify-end gap-2 border-t px-4 py-3 sm:px-5">
            <p className="mr-auto text-muted text-xs" role="status">
              {dirty ? 'Not saved yet' : ''}
            </p>
            <Button size="sm" disabled={!dirty} onClick={() => setDraft(null)}>
              Discard
            </Button>
            <Button type="submit" size="sm" variant="primary" disabled={!dirty} loading={save.isPending}>
              Save
            </Button>
          </div>
        )}
      </form>
      {guard}
    </Card>
  );
}
