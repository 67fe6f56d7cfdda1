import { signUploadToken } from '@streamgate/asset-format/upload-token';
import type { TenantId, UploadId } from '@streamgate/kernel/ids';
import { requirePermission } from '@streamgate/service/graph/access';
import { memberType, toMember } from '../answer.ts';
import { idAtDoor } from '../id-at-door.ts';
import type { Resolvers } from '../types.generated.ts';
import { cancelUpload } from './cancel-upload.ts';
import { createUpload } from './create-upload.ts';
import { finishUpload } from './finish-upload.ts';
import { TOKEN_LIFE_MS, uploadState } from './upload.rules.ts';
import { findPendingUploads, findUpload } from './upload.store.ts';

export const uploadResolvers: Resolvers = {
  Query: {
    upload: (_root, { id }, { caller, deps }) =>
      findUpload(deps.database, requirePermission(caller, 'videos:write'), idAtDoor(id)),
    pendingUploads: (_root, _args, { caller, deps, clock }) =>
      findPendingUploads(deps.database, requirePermission(caller, 'videos:write'), {
        accountId: caller.accountId,
        now: new Date(clock.now()),
      }),
  },
  Mutation: {
    createUpload: async (_root, { input, idempotencyKey = null }, { caller, deps }) =>
      toMember(
        await createUpload(deps, requirePermission(caller, 'videos:write'), {
          ...input,
          contentType: input.contentType ?? 'application/octet-stream',
          accountId: caller.accountId,
          idempotencyKey,
        }),
      ),
    finishUpload: async (_root, { id }, { caller, deps }) =>
      toMember(await finishUpload(deps, requirePermission(caller, 'videos:write'), { uploadId: idAtDoor(id) })),
    cancelUpload: async (_root, { id }, { caller, deps }) =>
      toMember(await cancelUpload(deps, requirePermission(caller, 'videos:write'), { uploadId: idAtDoor(id) })),
  },
  Upload: {
    endpoint: (_row, _args, { deps }) => `${deps.env.edgeUrl}/uploads`,
    url: ({ id }, _args, { deps }) => `${deps.env.edgeUrl}/uploads/${id}`,
    token: ({ id, tenantId, sizeBytes }, _args, { deps, clock }) =>
      signUploadToken(deps.env.uploadSecret, {
        tenantId: tenantId as TenantId,
        uploadId: id as UploadId,
        sizeBytes: Number(sizeBytes),
        exp: clock.now() + TOKEN_LIFE_MS,
      }),
    fileName: ({ asset }) => asset.fileName,
    state: (row, _args, { clock }) => uploadState(row, clock.now()),
  },
  UploadResult: { __resolveType: memberType('Upload') },
  FinishUploadResult: { __resolveType: memberType('Asset') },
};
