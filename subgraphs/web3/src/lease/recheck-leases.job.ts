import { defineJob } from '@streamgate/jobs/define-job';
import type { TenantId } from '@streamgate/kernel/ids';
import { z } from 'zod';

/** Asks again for all who watch behind a gate or watch a video, since its rule changed. */
export const recheckLeasesJob = defineJob({
  name: 'web3.recheck-leases',
  queue: 'web3',
  payload: z.object({
    tenantId: z.uuid().transform((text) => text as TenantId),
    of: z.enum(['gate', 'video']),
    id: z.uuid(),
    /** New for each change, so that a change soon after another is not taken for the same job. */
    changeId: z.uuid(),
  }),
  attempts: 8,
  key: ({ changeId }) => `recheck-leases-${changeId}`,
});
