'use client';

import { useEffect } from 'react';
import type { PendingUploadsQuery } from '../../graphql/graphql.ts';
import { useGraphQuery } from '../graph/use-graph-query.ts';
import { useCan, useWho } from '../session/use-who.ts';
import { useTenantSlug } from '../tenants/use-tenant-slug.ts';
import { titleOfFile } from './title-of-file.ts';
import { PendingUploads } from './upload.queries.ts';
import { claimedUploads } from './upload-claim.ts';
import type { UploadItem } from './upload-item.ts';
import { type RememberedUpload, recallUploads } from './upload-memory.ts';
import { useUploads } from './upload-provider.tsx';

type Pending = PendingUploadsQuery['pendingUploads'][number];

/** Brings back, after a reload, what the server still waits for: the person gives the file again and nothing is lost. */
export function usePendingUploads(): void {
  const { queue } = useUploads();
  const can = useCan();
  const tenant = useTenantSlug();
  const accountId = useWho().data?.me?.account.id;
  const pending = useGraphQuery(PendingUploads, {}, { enabled: can('videos:write'), freshMs: Number.POSITIVE_INFINITY }).data
    ?.pendingUploads;
  useEffect(() => {
    if (pending === undefined || accountId === undefined || tenant === null) return;
    const remembered = recallUploads(accountId, tenant);
    let wanted = true;
    void claimedUploads().then((claimed) => {
      const free = pending.filter(({ id, state }) => state === 'uploading' && !claimed.has(id));
      for (const upload of wanted ? free : []) queue.adopt(toItem(upload, tenant, remembered.get(upload.id)));
    });
    return () => {
      wanted = false;
    };
  }, [pending, accountId, tenant, queue]);
}

function toItem(upload: Pending, tenant: string, remembered: RememberedUpload | undefined): UploadItem {
  return {
    key: upload.id,
    tenant,
    title: remembered?.title ?? titleOfFile(upload.fileName),
    fileName: upload.fileName,
    sizeBytes: Number(upload.sizeBytes),
    phase: 'needs-file',
    sentBytes: 0,
    speedBps: null,
    problem: null,
    videoId: remembered?.videoId ?? null,
    uploadId: upload.id,
    assetId: upload.asset.id,
  };
}
