import type { VideoId } from '@streamgate/kernel/ids';
import type { Resolvers } from '../types.generated.ts';

export const accessResolvers: Resolvers = {
  Video: {
    __resolveReference: ({ id }) => ({ id: id as VideoId }),
    gate: async ({ id }, _, { loaders }) => {
      const video = await loaders.videoAccess.load(id);
      return video?.gateId == null ? null : loaders.gate.load(video.gateId);
    },
    gated: async ({ id }, _, { loaders }) => (await loaders.videoAccess.load(id))?.gateId != null,
    access: ({ id }, _, { loaders }) => loaders.access.load(id),
  },
  Access: { checkedAt: ({ checkedAtMs }) => new Date(checkedAtMs) },
};
