import { answer, resolveUnion } from '../answer.ts';
import type { Resolvers } from '../types.generated.ts';
import { createApiKey } from './create-api-key.ts';
import { listApiKeys, revokeApiKey } from './revoke-api-key.ts';

export const apiKeyResolvers: Resolvers = {
  Query: {
    apiKeys: (_, __, context) => listApiKeys(context),
  },
  Mutation: {
    createApiKey: async (_, { input }, context) => answer(await createApiKey(context, input)),
    revokeApiKey: async (_, input, context) => answer(await revokeApiKey(context, input)),
  },
  CreateApiKeyResult: { __resolveType: resolveUnion('CreatedApiKey') },
  RevokeApiKeyResult: { __resolveType: resolveUnion('ApiKey') },
};
