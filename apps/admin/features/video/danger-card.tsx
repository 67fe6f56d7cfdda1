'use client';

import { Button } from '@streamgate/ui/button';
import { Card, CardBody, CardHeader } from '@streamgate/ui/card';
import { ConfirmDialog } from '@streamgate/ui/confirm-dialog';
import { formatBytes, formatCount } from '@streamgate/ui/formats';
import { Trash2 } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { toast } from 'sonner';
import { isRefusal } from '../graph/refusal.ts';
import { useGraphMutation } from '../graph/use-graph-mutation.ts';
import { LibraryCounts, LibraryPage } from '../library/library.queries.ts';
import { useCan } from '../session/use-who.ts';
import { tenantHref } from '../shell/nav-items.ts';
import { StorageUse } from '../shell/storage.queries.ts';
import { useTenantSlug } from '../tenants/use-tenant-slug.ts';
import { DeleteVideo } from './video.mutations.ts';
import type { PageVideo } from './video-screen.tsx';

/** Takes the video away for good, once its title was typed. */
export function DangerCard({ video }: { video: PageVideo }) {
  const [open, setOpen] = useState(false);
  const slug = useTenantSlug() ?? '';
  const router = useRouter();
  const can = useCan()('videos:write');
  const remove = useGraphMutation(DeleteVideo, [LibraryPage, LibraryCounts, StorageUse]);
  if (!can) return null;
  const confirm = async () => {
    const { deleteVideo } = await remove.mutateAsync({ id: video.id });
    if (isRefusal(deleteVideo)) return void toast.error(deleteVideo.message);
    toast.success(`“${video.title}” is deleted`);
    router.push(tenantHref(slug, '/videos'));
  };
  return (
    <Card>
      <CardHeader title="Delete" description="The video, its file and everything made from it." />
      <CardBody>
        <Button size="sm" variant="danger-ghost" icon={<Trash2 />} className="-ml-2" onClick={() => setOpen(true)}>
          Delete this video
        </Button>
      </CardBody>
      <ConfirmDialog
        open={open}
        onOpenChange={setOpen}
        title={`Delete “${video.title}”?`}
        confirmLabel="Delete for good"
        typeToConfirm={video.title}
        pending={remove.isPending}
        onConfirm={() => void confirm().catch((error: Error) => toast.error(error.message))}
      >
        {formatCount(video.viewCount)} views were watched of it
        {video.asset !== null && `, and ${formatBytes(video.asset.sizeBytes)} of source go`}
        {video.collections.length > 0 &&
          `; it leaves ${video.collections.length} ${video.collections.length === 1 ? 'collection' : 'collections'}`}
        . People who watch now are stopped. There is no way back.
      </ConfirmDialog>
    </Card>
  );
}
