'use client';

import { Button } from '@streamgate/ui/button';
import { Spinner } from '@streamgate/ui/spinner';
import { useEffect, useRef, useState } from 'react';
import { useConfig } from '../config/config-provider.tsx';
import { useSession } from '../session/session-provider.tsx';
import { useTenantSlug } from '../tenants/use-tenant-slug.ts';
import { attachPreview, type PreviewState } from './attach-preview.ts';

/** Plays the video to a member with the browser's own controls; keys are fetched with a lease like everybody's. */
export function PreviewPlayer({ videoId, title }: { videoId: string; title: string }) {
  const { edgeUrl } = useConfig();
  const { client } = useSession();
  const tenant = useTenantSlug();
  const element = useRef<HTMLVideoElement>(null);
  const [state, setState] = useState<PreviewState>({ kind: 'starting' });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt begins anew
  useEffect(() => {
    if (element.current === null || tenant === null) return;
    const ended = new AbortController();
    setState({ kind: 'starting' });
    void attachPreview({ client, tenant, edgeUrl, videoId, element: element.current, onState: setState, signal: ended.signal });
    return () => ended.abort();
  }, [client, tenant, edgeUrl, videoId, attempt]);
  return (
    <div className="relative aspect-video bg-black">
      {/* biome-ignore lint/a11y/useMediaCaption: captions come with the stream where there are any */}
      <video ref={element} controls playsInline aria-label={`Preview of ${title}`} className="size-full" />
      {state.kind === 'starting' && (
        <div className="absolute inset-0 grid place-items-center text-white" role="status">
          <Spinner className="size-6" />
          <span className="sr-only">Starting the preview</span>
        </div>
      )}
      {state.kind === 'stopped' && (
        <div className="absolute inset-0 grid place-items-center bg-black/85 p-6 text-center text-white" role="alert">
          <div className="max-w-md">
            <p className="font-medium">{state.message}</p>
            <Button size="sm" className="mt-4" onClick={() => setAttempt(attempt + 1)}>
              Try again
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
