'use client';

import { Button } from '@streamgate/ui/button';
import { Checkbox } from '@streamgate/ui/checkbox';
import { Dialog } from '@streamgate/ui/dialog';
import { Input } from '@streamgate/ui/input';
import { Skeleton } from '@streamgate/ui/skeleton';
import { Search } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { QueryView } from '../graph/query-view.tsx';
import { useGraphQuery } from '../graph/use-graph-query.ts';
import { VideoPoster } from '../video/video-poster.tsx';
import type { CollectionVideo } from './collection-order.tsx';
import { VideoChoices } from './collections.queries.ts';

interface Props {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly present: readonly CollectionVideo[];
  readonly onAdd: (videos: readonly CollectionVideo[]) => void;
}

/** Finds videos of the library and adds those that were ticked, in the order of ticking. */
export function AddVideosDialog({ open, onOpenChange, present, onAdd }: Props) {
  const [chosen, setChosen] = useState<readonly CollectionVideo[]>([]);
  const close = (next: boolean) => {
    if (!next) setChosen([]);
    onOpenChange(next);
  };
  return (
    <Dialog
      open={open}
      onOpenChange={close}
      title="Add videos"
      footer={
        <>
          <Button onClick={() => close(false)}>Cancel</Button>
          <Button
            variant="primary"
            disabled={chosen.length === 0}
            onClick={() => {
              onAdd(chosen);
              close(false);
            }}
          >
            {chosen.length === 0 ? 'Add' : `Add ${chosen.length}`}
          </Button>
        </>
      }
    >
      <Choices present={present} chosen={chosen} onChange={setChosen} />
    </Dialog>
  );
}

interface ChoicesProps {
  readonly present: readonly CollectionVideo[];
  readonly chosen: readonly CollectionVideo[];
  readonly onChange: (videos: readonly CollectionVideo[]) => void;
}

function Choices({ present, chosen, onChange }: ChoicesProps) {
  const [words, setWords] = useState('');
  const search = useDeferredValue(words.trim());
  const query = useGraphQuery(VideoChoices, { search: search === '' ? null : search }, { keepPrevious: true });
  const toggle = (video: CollectionVideo, on: boolean) =>
    onChange(on ? [...chosen, video] : chosen.filter(({ id }) => id !== video.id));
  return (
    <>
      <Input
        type="search"
        aria-label="Search videos"
        placeholder="Search videos"
        leading={<Search />}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <QueryView query={query} what="the videos" skeleton={<Skeleton className="mt-3 h-64" />}>
        {({ videos }) => {
          const free = videos.edges.map(({ node }) => node).filter(({ id }) => !present.some((video) => video.id === id));
          if (free.length === 0) return <p className="py-10 text-center text-muted text-sm">No other video fits.</p>;
          return (
            <ul className="mt-3 flex flex-col">
              {free.map((video) => (
                <li key={video.id}>
                  {/* biome-ignore lint/a11y/noLabelWithoutControl: the tick inside is the control */}
                  <label className="flex items-center gap-3 rounded-lg px-2 py-1.5 hover:bg-hover">
                    <Checkbox
                      label={video.title}
                      checked={chosen.some(({ id }) => id === video.id)}
                      onChange={(on) => toggle(video, on)}
                    />
                    <VideoPoster poster={video.asset?.poster} durationMs={video.durationMs} className="w-20" />
                    <span className="line-clamp-2 min-w-0 text-base text-ink">{video.title}</span>
                  </label>
                </li>
              ))}
            </ul>
          );
        }}
      </QueryView>
    </>
  );
}
