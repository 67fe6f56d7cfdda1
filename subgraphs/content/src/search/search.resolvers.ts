import { parsePage } from '@streamgate/kernel/connection';
import { requireTenant } from '@streamgate/service/graph/access';
import { toPage } from '../answer.ts';
import type { Resolvers } from '../types.generated.ts';
import { listVideos } from './list-videos.ts';
import { countTags } from './search.store.ts';

export const searchResolvers: Resolvers = {
  Query: {
    catalogue: async (_root, { first, after, search, tag }, { caller, deps }) =>
      toPage(
        await listVideos(
          deps,
          requireTenant(caller),
          { of: 'catalogue', search: search ?? null, tag: tag ?? null },
          { first, after: after ?? null },
        ),
      ),
    catalogueTags: (_root, { first }, { caller, deps }) => {
      const { limit } = toPage(parsePage({ first }));
      return countTags(deps.database, requireTenant(caller), limit);
    },
  },
};
