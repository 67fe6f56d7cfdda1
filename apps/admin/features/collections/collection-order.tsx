'use client';

import { Button } from '@streamgate/ui/button';
import { Card, CardHeader } from '@streamgate/ui/card';
import { EmptyState } from '@streamgate/ui/empty-state';
import { IconButton } from '@streamgate/ui/icon-button';
import { SortableList } from '@streamgate/ui/sortable-list';
import { Clapperboard, Plus, X } from 'lucide-react';
import Link from 'next/link';
import { useState } from 'react';
import { toast } from 'sonner';
import { isRefusal } from '../graph/refusal.ts';
import { useGraphMutation } from '../graph/use-graph-mutation.ts';
import { useCan } from '../session/use-who.ts';
import { tenantHref } from '../shell/nav-items.ts';
import { useTenantSlug } from '../tenants/use-tenant-slug.ts';
import { VideoPoster } from '../video/video-poster.tsx';
import { VisibilityLabel } from '../video/visibility-label.tsx';
import { AddVideosDialog } from './add-videos-dialog.tsx';
import type { PageCollection } from './collection-screen.tsx';
import { CollectionList, CollectionPage, SetCollectionVideos } from './collections.queries.ts';

export type CollectionVideo = PageCollection['videos']['edges'][number]['node'];

/** The videos in order. A change is shown at once and saved; when the server says no, the order before comes back. */
export function CollectionOrder({ collection }: { collection: PageCollection }) {
  const [adding, setAdding] = useState(false);
  const [pending, setPending] = useState<readonly CollectionVideo[] | null>(null);
  const can = useCan()('videos:write');
  const save = useGraphMutation(SetCollectionVideos, [CollectionPage, CollectionList]);
  const videos = pending ?? collection.videos.edges.map(({ node }) => node);
  const set = async (next: readonly CollectionVideo[]) => {
    setPending(next);
    try {
      const { setCollectionVideos } = await save.mutateAsync({ id: collection.id, videoIds: next.map(({ id }) => id) });
      if (isRefusal(setCollectionVideos)) toast.error(setCollectionVideos.message);
    } catch (error) {
      toast.error(`The order is as it was. ${(error as Error).message}`);
    }
    setPending(null);
  };
  const add = can && (
    <Button size="sm" icon={<Plus />} onClick={() => setAdding(true)}>
      Add videos
    </Button>
  );
  return (
    <Card className="overflow-hidden">
      <CardHeader
        title={videos.length === 1 ? '1 video' : `${videos.length} videos`}
        {...(can && videos.length > 1 && { description: 'Drag to change the order, or use the arrow keys at a handle.' })}
        actions={add}
      />
      {videos.length === 0 ? (
        <EmptyState icon={<Clapperboard />} title="Nothing in it yet" actions={add}>
          Add videos from the library; one video may be in several collections.
        </EmptyState>
      ) : (
        <div className="border-t">
          <SortableList
            label="Videos in order"
            items={videos}
            itemKey={({ id }) => id}
            itemName={({ title }) => title}
            disabled={!can}
            onSort={(next) => void set(next)}
            render={(video, at) => (
              <OrderedVideo
                video={video}
                at={at}
                {...(can && { onRemove: () => void set(videos.filter(({ id }) => id !== video.id)) })}
              />
            )}
          />
        </div>
      )}
      <AddVideosDialog
        open={adding}
        onOpenChange={setAdding}
        present={videos}
        onAdd={(added) => void set([...videos, ...added])}
      />
    </Card>
  );
}

function OrderedVideo({ video, at, onRemove }: { video: CollectionVideo; at: number; onRemove?: () => void }) {
  const slug = useTenantSlug() ?? '';
  return (
    <>
      <span className="w-6 shrink-0 text-right text-muted text-sm tabular-nums">{at + 1}</span>
      <VideoPoster poster={video.asset?.poster} durationMs={video.durationMs} className="ml-1 w-20" />
      <div className="ml-2 min-w-0 flex-1">
        <Link
          href={tenantHref(slug, `/videos/${video.id}`)}
          draggable={false}
          className="line-clamp-2 rounded-sm font-medium text-base text-ink hover:underline"
        >
          {video.title}
        </Link>
        <p className="text-muted text-xs">
          <VisibilityLabel visibility={video.visibility} publishAt={null} />
        </p>
      </div>
      {onRemove !== undefined && (
        <IconButton label={`Take ${video.title} out`} size="sm" onClick={onRemove}>
          <X />
        </IconButton>
      )}
    </>
  );
}
