'use client';

import { IconButton } from '@streamgate/ui/icon-button';
import { Menu, MenuItem, MenuSeparator } from '@streamgate/ui/menu';
import { Copy, Ellipsis, ExternalLink, Hash, RotateCw } from 'lucide-react';
import { toast } from 'sonner';
import type { LibraryVideoFragment } from '../../graphql/graphql.ts';
import { useViewerLink } from '../config/use-viewer-link.ts';
import { isRefusal } from '../graph/refusal.ts';
import { useGraphMutation } from '../graph/use-graph-mutation.ts';
import { useCan } from '../session/use-who.ts';
import { RetryAsset } from '../video/video.mutations.ts';
import { LibraryCounts, LibraryPage } from './library.queries.ts';

const copy = (text: string, what: string) =>
  navigator.clipboard.writeText(text).then(
    () => toast.success(`${what} copied`),
    () => toast.error('The browser does not allow copying here.'),
  );

/** Short acts on a row, without opening the video. */
export function LibraryRowMenu({ video }: { video: LibraryVideoFragment }) {
  const link = useViewerLink(video.id);
  const can = useCan();
  const retry = useGraphMutation(RetryAsset, [LibraryPage, LibraryCounts]);
  const again = async (id: string) => {
    const { retryAsset } = await retry.mutateAsync({ id });
    if (isRefusal(retryAsset)) toast.error(retryAsset.message);
    else toast.success('Processing begins again');
  };
  const failed = video.asset?.state === 'errored' ? video.asset.id : null;
  return (
    <span className="relative z-10">
      <Menu
        trigger={
          <IconButton label={`Acts on ${video.title}`} size="sm">
            <Ellipsis />
          </IconButton>
        }
      >
        {failed !== null && can('videos:write') && (
          <MenuItem icon={<RotateCw />} onSelect={() => void again(failed).catch((error: Error) => toast.error(error.message))}>
            Process again
          </MenuItem>
        )}
        <MenuItem icon={<Copy />} onSelect={() => void copy(link, 'Link')}>
          Copy link
        </MenuItem>
        <MenuItem icon={<ExternalLink />} render={<a href={link} target="_blank" rel="noreferrer" />}>
          Open in the viewer
        </MenuItem>
        <MenuSeparator />
        <MenuItem icon={<Hash />} onSelect={() => void copy(video.id, 'Id')}>
          Copy id
        </MenuItem>
      </Menu>
    </span>
  );
}
