'use client';

import { Button } from '@streamgate/ui/button';
import { IconButton } from '@streamgate/ui/icon-button';
import { Pause, Play, RotateCw, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { toast } from 'sonner';
import { FilePicker } from './file-picker.tsx';
import type { UploadItem } from './upload-item.ts';
import { recallHandle } from './upload-memory.ts';
import { useUploads } from './upload-provider.tsx';

type HandleWithPermission = FileSystemFileHandle & { requestPermission?: (ask: { mode: 'read' }) => Promise<PermissionState> };

/** Pause, go on, give up: what the upload's state allows. */
export function UploadRowActions({ item }: { item: UploadItem }) {
  const { queue } = useUploads();
  const { key, phase, title } = item;
  const cancel = () =>
    queue.cancel(key).then(
      () =>
        toast(`Upload of “${title}” cancelled`, item.videoId === null ? {} : { description: 'Its draft stays in the library.' }),
      () => toast.error('The server did not hear of the cancelling; the upload ends there by itself.'),
    );
  return (
    <>
      {(phase === 'uploading' || phase === 'waiting' || phase === 'offline') && (
        <IconButton label={`Pause ${title}`} size="xs" onClick={() => queue.pause(key)}>
          <Pause />
        </IconButton>
      )}
      {phase === 'paused' && (
        <IconButton label={`Resume ${title}`} size="xs" onClick={() => queue.resume(key)}>
          <Play />
        </IconButton>
      )}
      {(phase === 'offline' || (phase === 'refused' && item.sizeBytes > 0)) && (
        <IconButton label={`Try ${title} again`} size="xs" onClick={() => queue.resume(key)}>
          <RotateCw />
        </IconButton>
      )}
      {phase === 'needs-file' && <GiveFile item={item} />}
      {phase !== 'finishing' && (
        <IconButton label={`Cancel ${title}`} size="xs" onClick={() => void cancel()}>
          <X />
        </IconButton>
      )}
    </>
  );
}

/** Goes on with the kept pointer to the file where the browser has one, else asks for the file. */
function GiveFile({ item }: { item: UploadItem }) {
  const { queue } = useUploads();
  const picker = useRef<HTMLInputElement>(null);
  const [handle, setHandle] = useState<HandleWithPermission>();
  useEffect(() => {
    if (item.uploadId !== null) void recallHandle(item.uploadId).then(setHandle);
  }, [item.uploadId]);
  const resume = async () => {
    const allowed = (await handle?.requestPermission?.({ mode: 'read' })) ?? 'denied';
    if (handle === undefined || allowed !== 'granted') return picker.current?.click();
    queue.giveFile(item.key, await handle.getFile());
  };
  return (
    <>
      <Button size="xs" onClick={() => void resume().catch(() => picker.current?.click())}>
        {handle === undefined ? 'Choose file' : 'Resume'}
      </Button>
      <FilePicker
        ref={picker}
        single
        label={`Choose ${item.fileName} again`}
        onFiles={([chosen]) => chosen && queue.giveFile(item.key, chosen.file)}
      />
    </>
  );
}
