import { parseId, type VideoId } from '@streamgate/kernel/ids';
import { bounded } from '../bounded.ts';
import type { Resolvers } from '../types.generated.ts';

const RELATED_MAX = 50;

export const statsResolvers: Resolvers = {
  Video: {
    __resolveReference: ({ id }) => ({ id }),
    stats: ({ id }, { days }, { caller, loaders }) => {
      const allowed = caller.tenantId !== null && caller.permissions.includes('analytics:read');
      return allowed && parseId<VideoId>(id) !== null ? loaders.figures.load({ id, days }) : null;
    },
    viewCount: ({ id }, _args, { loaders }) => loaders.viewCount.load(id),
    related: ({ id }, { first }, { loaders }) => loaders.related.load({ id, first: bounded(first, RELATED_MAX) }),
  },
  VideoStats: {
    live: ({ videoId }, _args, { loaders }) => loaders.live.load({ videoId }),
  },
};
