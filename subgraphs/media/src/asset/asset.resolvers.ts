import { graphError, requirePermission, requireTenant } from '@streamgate/service/graph/access';
import { memberType, toMember } from '../answer.ts';
import { idAtDoor } from '../id-at-door.ts';
import { readStorage } from '../storage/read-storage.ts';
import type { Resolvers } from '../types.generated.ts';
import { errorView, mayInspect, oddityViews } from './asset-view.ts';
import { retryAsset } from './retry-asset.ts';
import { watchAssets } from './watch-assets.ts';

const noAsset = () => graphError('BAD_INPUT', 'This asset is gone.');

export const assetResolvers: Resolvers = {
  Query: {
    asset: (_root, { id }, { caller, loaders }) => {
      requirePermission(caller, 'videos:read');
      return loaders.asset.load(id);
    },
  },
  Mutation: {
    retryAsset: async (_root, { id }, { caller, deps }) =>
      toMember(await retryAsset(deps, requirePermission(caller, 'videos:write'), { assetId: idAtDoor(id) })),
  },
  Subscription: {
    assetChanged: {
      subscribe: (_root, { videoId }, { caller, deps, signal }) =>
        watchAssets(deps, requirePermission(caller, 'videos:read'), { videoId: videoId ?? null, signal }),
    },
  },
  Asset: {
    __resolveReference: ({ id }, { loaders }) => loaders.asset.load(id),
    fileName: ({ fileName }, _args, { caller }) => (mayInspect(caller) ? fileName : ''),
    renditions: ({ id }, _args, { loaders }) => loaders.renditions.load(id),
    oddities: (row, _args, { caller }) => (mayInspect(caller) ? oddityViews(row) : []),
    error: (row, _args, { caller }) => (mayInspect(caller) ? errorView(row) : null),
    timeline: ({ id }, _args, { loaders }) => loaders.events.load(id),
    poster: async ({ id, tenantId, videoId, hasPoster }, _args, { deps, loaders }) =>
      hasPoster && (await loaders.posterPublic.load(videoId)) ? `${deps.env.edgeUrl}/posters/${tenantId}/${id}.jpg` : null,
    storyboard: ({ hasStoryboard }) => (hasStoryboard ? 'storyboard.vtt' : null),
  },
  AssetChange: {
    asset: async ({ assetId }, _args, { loaders }) => (await loaders.asset.load(assetId)) ?? Promise.reject(noAsset()),
  },
  Video: {
    __resolveReference: ({ id }) => ({ id }),
    asset: ({ id }, _args, { loaders }) => loaders.assetOfVideo.load(id),
  },
  Tenant: {
    __resolveReference: ({ id }) => ({ id }),
    storage: ({ id }, _args, { caller, deps }) =>
      mayInspect(caller) && requireTenant(caller) === id ? readStorage(deps, requireTenant(caller)) : null,
  },
  RetryAssetResult: { __resolveType: memberType('Asset') },
};
