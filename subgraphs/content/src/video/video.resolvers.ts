import { requirePermission } from '@streamgate/service/graph/access';
import { memberType, toMember, toPage } from '../answer.ts';
import { listVideos } from '../search/list-videos.ts';
import type { Resolvers } from '../types.generated.ts';
import { countByKind } from './count-by-kind.ts';
import { createVideo } from './create-video.ts';
import { deleteVideo } from './delete-video.ts';
import { setVisibility } from './set-visibility.ts';
import { updateVideo } from './update-video.ts';

export const videoResolvers: Resolvers = {
  Query: {
    video: (_root, { id }, { loaders }) => loaders.video.load(id),
    videos: async (_root, { first, after, filter }, { caller, deps }) => {
      const tenantId = requirePermission(caller, 'videos:read');
      return toPage(await listVideos(deps, tenantId, { ...filter, of: 'library' }, { first, after: after ?? null }));
    },
    videoCounts: (_root, _args, { caller, deps }) => countByKind(deps, requirePermission(caller, 'videos:read')),
  },
  Mutation: {
    createVideo: async (_root, args, { caller, deps }) =>
      toMember(await createVideo(deps, requirePermission(caller, 'videos:write'), args)),
    updateVideo: async (_root, { input }, { caller, deps }) =>
      toMember(await updateVideo(deps, requirePermission(caller, 'videos:write'), input)),
    setVisibility: async (_root, args, { caller, deps }) =>
      toMember(await setVisibility(deps, requirePermission(caller, 'videos:write'), args)),
    deleteVideo: async (_root, args, { caller, deps }) =>
      toMember(await deleteVideo(deps, requirePermission(caller, 'videos:write'), args)),
  },
  Video: {
    __resolveReference: ({ id }, { loaders }) => loaders.video.load(id),
    tenant: ({ tenantId }) => ({ id: tenantId }),
    collections: ({ id }, _args, { loaders }) => loaders.collectionsOf.load(id),
  },
  VideoResult: { __resolveType: memberType('Video') },
  DeleteVideoResult: { __resolveType: memberType('DeletedVideo') },
};
