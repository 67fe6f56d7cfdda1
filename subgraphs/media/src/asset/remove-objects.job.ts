import { idOf, tenantIdField } from '@streamgate/events/event';
import { defineJob } from '@streamgate/jobs/define-job';
import type { AssetId } from '@streamgate/kernel/ids';
import { z } from 'zod';

/** Removes the stored objects of an asset that was deleted. */
export const removeObjectsJob = defineJob({
  name: 'media.remove-objects',
  queue: 'media-upkeep',
  attempts: 10,
  payload: z.object({ tenantId: tenantIdField, assetId: idOf<AssetId>() }),
  key: ({ assetId }) => `remove-${assetId}`,
});
