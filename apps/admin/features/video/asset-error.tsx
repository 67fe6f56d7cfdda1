'use client';

import { Button } from '@streamgate/ui/button';
import { Callout } from '@streamgate/ui/callout';
import { RotateCw, Upload } from 'lucide-react';
import { toast } from 'sonner';
import { isRefusal } from '../graph/refusal.ts';
import { useGraphMutation } from '../graph/use-graph-mutation.ts';
import { LibraryCounts } from '../library/library.queries.ts';
import { useCan } from '../session/use-who.ts';
import { useReplaceFile } from './use-replace-file.tsx';
import { RetryAsset } from './video.mutations.ts';
import { VideoPage } from './video.queries.ts';
import type { PageVideo } from './video-screen.tsx';

type Asset = NonNullable<PageVideo['asset']>;
interface Props {
  readonly asset: Asset;
  readonly error: NonNullable<Asset['error']>;
}

/** Why the file could not be processed, what to do, and the way to do it. */
export function AssetError({ asset, error }: Props) {
  const can = useCan();
  const retry = useGraphMutation(RetryAsset, [VideoPage, LibraryCounts]);
  const { replace, picker } = useReplaceFile();
  const again = async () => {
    const { retryAsset } = await retry.mutateAsync({ id: asset.id });
    if (isRefusal(retryAsset)) toast.error(retryAsset.message);
  };
  return (
    <Callout tone="danger" title={error.message}>
      <p className="mt-0.5">{error.remedy}</p>
      {error.detail != null && (
        <details className="mt-2">
          <summary className="w-fit rounded-sm text-xs underline underline-offset-2">What the tool said</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard */}
          <pre tabIndex={0} className="mt-1.5 max-h-48 overflow-auto rounded-md bg-surface p-2.5 font-mono text-2xs text-soft">
            {error.detail}
          </pre>
        </details>
      )}
      <div className="mt-3 flex flex-wrap items-center gap-2">
        {error.retryable && can('videos:write') && (
          <Button
            size="sm"
            icon={<RotateCw />}
            loading={retry.isPending}
            onClick={() => void again().catch((fault: Error) => toast.error(fault.message))}
          >
            Process again
          </Button>
        )}
        {can('videos:write') && (
          <Button size="sm" icon={<Upload />} onClick={replace}>
            Upload another file
          </Button>
        )}
        <span className="ml-auto font-mono text-2xs">{error.code}</span>
      </div>
      {picker}
    </Callout>
  );
}
