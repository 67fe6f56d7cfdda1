import { parseId, type TenantId } from '@streamgate/kernel/ids';
import { answer, resolveUnion } from '../answer.ts';
import type { Resolvers } from '../types.generated.ts';
import { createTenant } from './create-tenant.ts';

export const tenantResolvers: Resolvers = {
  Query: {
    tenant: (_, __, { caller, loaders }) => (caller.tenantId === null ? null : loaders.tenant.load(caller.tenantId)),
  },
  Mutation: {
    createTenant: async (_, { input }, context) => answer(await createTenant(context, input)),
  },
  CreateTenantResult: { __resolveType: resolveUnion('Tenant') },
  Tenant: {
    __resolveReference: async (reference, context) => {
      const id = parseId<TenantId>(reference.id);
      return id === null ? null : context.loaders.tenant.load(id);
    },
  },
};
