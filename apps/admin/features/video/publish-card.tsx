'use client';

import { Button } from '@streamgate/ui/button';
import { Callout } from '@streamgate/ui/callout';
import { Card, CardBody, CardHeader } from '@streamgate/ui/card';
import { Field, FieldInput } from '@streamgate/ui/field';
import { formatMoment } from '@streamgate/ui/formats';
import { RadioCards } from '@streamgate/ui/radio-cards';
import { useState } from 'react';
import { toast } from 'sonner';
import type { Visibility } from '../../graphql/graphql.ts';
import { isRefusal } from '../graph/refusal.ts';
import { useGraphMutation } from '../graph/use-graph-mutation.ts';
import { LibraryCounts, LibraryPage } from '../library/library.queries.ts';
import { useCan } from '../session/use-who.ts';
import { fromLocalInput, toLocalInput } from './local-input.ts';
import { PosterSwitch } from './poster-switch.tsx';
import { SetVisibility } from './video.mutations.ts';
import { VideoPage } from './video.queries.ts';
import type { PageVideo } from './video-screen.tsx';
import { VISIBILITIES } from './visibility-label.tsx';

const ORDER: readonly Visibility[] = ['draft', 'unlisted', 'public', 'scheduled'];
const ACTS: Record<Visibility, string> = {
  draft: 'Withdraw',
  unlisted: 'Publish unlisted',
  public: 'Publish',
  scheduled: 'Schedule',
};

/** What is chosen but not done yet. */
function useChoice(video: PageVideo) {
  const [chosen, setChosen] = useState<Visibility | null>(null);
  const [time, setTime] = useState(toLocalInput(video.publishAt));
  const visibility = chosen ?? video.visibility;
  const publishAt = visibility === 'scheduled' ? fromLocalInput(time) : null;
  const changed = visibility !== video.visibility || (visibility === 'scheduled' && publishAt !== video.publishAt);
  return { visibility, setChosen, time, setTime, publishAt, changed };
}

function NotPlayableYet({ video }: { video: PageVideo }) {
  const state = video.asset?.state;
  if (state === 'playable' || state === 'ready') return null;
  return <p className="text-muted text-xs">Publishing needs a file that can be played; wait until processing says “Playable”.</p>;
}

/** Who can find the video: chosen, then done by one button that names the act. */
export function PublishCard({ video }: { video: PageVideo }) {
  const can = useCan()('videos:write');
  const choice = useChoice(video);
  const { visibility, publishAt, changed, setChosen } = choice;
  const set = useGraphMutation(SetVisibility, [VideoPage, LibraryPage, LibraryCounts]);
  const answer = set.data?.setVisibility;
  const problem = set.error?.message ?? (answer !== undefined && isRefusal(answer) ? answer.message : null);

  const publish = async () => {
    const { setVisibility } = await set.mutateAsync({ id: video.id, visibility, publishAt });
    if (isRefusal(setVisibility)) return;
    setChosen(null);
    toast.success(`${VISIBILITIES[visibility].label}: ${VISIBILITIES[visibility].means}`);
  };
  return (
    <Card>
      <CardHeader
        title="Visibility"
        {...(video.publishedAt !== null && { description: `First public ${formatMoment(video.publishedAt)}` })}
      />
      <CardBody className="flex flex-col gap-3">
        <RadioCards
          label="Visibility"
          value={visibility}
          onChange={setChosen}
          disabled={!can}
          options={ORDER.map((value) => {
            const { label, means, icon: Icon } = VISIBILITIES[value];
            return { value, label, hint: means, icon: <Icon aria-hidden="true" /> };
          })}
        />
        {visibility === 'scheduled' && (
          <Field label="Becomes public at" hint="In this device’s time zone.">
            <FieldInput type="datetime-local" value={choice.time} onChange={(event) => choice.setTime(event.target.value)} />
          </Field>
        )}
        {problem !== null && <Callout tone="danger">{problem}</Callout>}
        {visibility !== 'draft' && <NotPlayableYet video={video} />}
        {changed && can && (
          <Button
            variant={visibility === 'draft' ? 'secondary' : 'primary'}
            loading={set.isPending}
            disabled={visibility === 'scheduled' && publishAt === null}
            onClick={() => void publish().catch(() => null)}
          >
            {ACTS[visibility]}
          </Button>
        )}
        <PosterSwitch video={video} />
      </CardBody>
    </Card>
  );
}
