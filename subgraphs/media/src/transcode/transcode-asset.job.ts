import { idOf, tenantIdField } from '@streamgate/events/event';
import { defineJob } from '@streamgate/jobs/define-job';
import type { AssetId } from '@streamgate/kernel/ids';
import { z } from 'zod';

/** Makes an asset from its source. One try of the queue per attempt of the row: the row decides about further attempts. */
export const transcodeAssetJob = defineJob({
  name: 'media.transcode-asset',
  queue: 'media-transcode',
  attempts: 1,
  payload: z.object({
    tenantId: tenantIdField,
    assetId: idOf<AssetId>(),
    /** The row's attempt when this was queued; the worker takes the next one. */
    attempt: z.number().int().nonnegative(),
  }),
  key: ({ assetId, attempt }) => `${assetId}-${attempt}`,
});
