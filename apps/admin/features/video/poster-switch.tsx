'use client';

import { Switch } from '@streamgate/ui/switch';
import { toast } from 'sonner';
import { isRefusal } from '../graph/refusal.ts';
import { useGraphMutation } from '../graph/use-graph-mutation.ts';
import { useCan } from '../session/use-who.ts';
import { UpdateVideo } from './video.mutations.ts';
import { VideoPage } from './video.queries.ts';
import type { PageVideo } from './video-screen.tsx';

/** Whether people without access see the still picture; shown at once, taken back when the server says no. */
export function PosterSwitch({ video }: { video: PageVideo }) {
  const update = useGraphMutation(UpdateVideo, [VideoPage]);
  const can = useCan()('videos:write');
  const set = async (posterPublic: boolean) => {
    const { updateVideo } = await update.mutateAsync({ input: { id: video.id, posterPublic } });
    if (isRefusal(updateVideo)) toast.error(updateVideo.message);
  };
  const shown = update.isPending ? (update.variables.input.posterPublic ?? video.posterPublic) : video.posterPublic;
  return (
    <div className="border-t pt-3">
      <Switch
        checked={shown}
        disabled={!can}
        onChange={(checked) => void set(checked).catch((error: Error) => toast.error(error.message))}
        label="Public poster"
        hint="People without access see the still picture."
      />
    </div>
  );
}
