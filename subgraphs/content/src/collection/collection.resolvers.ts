import { requirePermission, requireTenant } from '@streamgate/service/graph/access';
import { memberType, toMember, toPage } from '../answer.ts';
import type { Resolvers } from '../types.generated.ts';
import { audienceOf } from '../video/visibility.rules.ts';
import { createCollection } from './create-collection.ts';
import { deleteCollection } from './delete-collection.ts';
import { listCollections } from './list-collections.ts';
import { setCollectionVideos } from './set-collection-videos.ts';
import { updateCollection } from './update-collection.ts';

export const collectionResolvers: Resolvers = {
  Query: {
    collection: (_root, { id }, { loaders }) => loaders.collection.load(id),
    collections: async (_root, { first, after }, { caller, deps }) =>
      toPage(await listCollections(deps, requireTenant(caller), audienceOf(caller.permissions), { first, after: after ?? null })),
  },
  Mutation: {
    createCollection: async (_root, args, { caller, deps }) =>
      toMember(await createCollection(deps, requirePermission(caller, 'videos:write'), args)),
    updateCollection: async (_root, args, { caller, deps }) =>
      toMember(await updateCollection(deps, requirePermission(caller, 'videos:write'), args)),
    setCollectionVideos: async (_root, args, { caller, deps }) =>
      toMember(await setCollectionVideos(deps, requirePermission(caller, 'videos:write'), args)),
    deleteCollection: async (_root, args, { caller, deps }) =>
      toMember(await deleteCollection(deps, requirePermission(caller, 'videos:write'), args)),
  },
  Collection: {
    __resolveReference: ({ id }, { loaders }) => loaders.collection.load(id),
    videos: ({ id }, { first, after }, { loaders }) => loaders.videosOf({ first, after: after ?? null }).load(id),
    videoCount: ({ id }, _args, { loaders }) => loaders.videoCount.load(id),
  },
  CollectionResult: { __resolveType: memberType('Collection') },
};
