import { graphError } from '@streamgate/service/graph/access';
import { audienceOf } from '../loaders.ts';
import type { Resolvers } from '../types.generated.ts';
import { readOverview } from './read-overview.ts';

export const overviewResolvers: Resolvers = {
  Tenant: {
    __resolveReference: ({ id }) => ({ id }),
    overview: async ({ id }, { days }, { caller, deps }) => {
      if (caller.tenantId !== id || !caller.permissions.includes('analytics:read')) return null;
      const overview = await readOverview(deps, caller.tenantId, { days, audience: audienceOf(caller) });
      if (!overview.ok) throw graphError('BAD_INPUT', overview.refusal.message);
      return overview.value;
    },
  },
  TopVideo: { video: ({ videoId }) => ({ id: videoId }) },
};
