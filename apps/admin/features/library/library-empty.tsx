'use client';

import { Button } from '@streamgate/ui/button';
import { EmptyState } from '@streamgate/ui/empty-state';
import { Clapperboard, SearchX, Upload } from 'lucide-react';
import { useCan } from '../session/use-who.ts';
import { useUploads } from '../upload/upload-provider.tsx';
import { useLibraryAddress } from './use-library-address.ts';

/** Nothing to list: because of the filters, or because nothing was uploaded yet. */
export function LibraryEmpty() {
  const [{ show, q, tag }, go] = useLibraryAddress();
  const { pick } = useUploads();
  const can = useCan();
  if (show !== 'all' || q !== '' || tag !== '')
    return (
      <EmptyState
        icon={<SearchX />}
        title={show === 'failed' && q === '' && tag === '' ? 'Nothing failed' : 'No video fits'}
        actions={<Button onClick={() => void go({ show: 'all', q: '', tag: '', after: '' })}>Show all videos</Button>}
      >
        {q === '' ? 'No video is in this state now.' : `Nothing found for “${q}”, small typing mistakes included.`}
      </EmptyState>
    );
  return (
    <EmptyState
      icon={<Clapperboard />}
      title="No videos yet"
      actions={
        can('videos:write') && (
          <Button variant="primary" icon={<Upload />} onClick={pick}>
            Choose files
          </Button>
        )
      }
    >
      Drop video files anywhere on this page. Each becomes a draft; you decide who may find it and who may watch it.
    </EmptyState>
  );
}
