import { bounded } from '../bounded.ts';
import { audienceOf } from '../loaders.ts';
import type { Resolvers } from '../types.generated.ts';
import { readHistory } from './history.store.ts';

const HISTORY_MAX = 100;

export const historyResolvers: Resolvers = {
  Account: {
    __resolveReference: ({ id }) => ({ id }),
    history: ({ id }, { first }, { caller, deps }) => {
      if (caller.accountId !== id || caller.tenantId === null) return null;
      const limit = bounded(first ?? 20, HISTORY_MAX);
      return readHistory(deps.database, caller.tenantId, caller.accountId, { limit, audience: audienceOf(caller) });
    },
  },
  WatchedVideo: { video: ({ videoId }) => ({ id: videoId }) },
};
