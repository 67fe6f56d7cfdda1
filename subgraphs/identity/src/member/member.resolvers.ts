import { requireAccountRow, requireTenantRow } from '../account/require-row.ts';
import { answer, resolveUnion } from '../answer.ts';
import type { Resolvers } from '../types.generated.ts';
import { addMember } from './add-member.ts';
import { changeMemberRole, removeMember } from './change-member-role.ts';
import { listMembers } from './list-members.ts';

export const memberResolvers: Resolvers = {
  Query: {
    members: (_, request, context) => listMembers(context, request),
  },
  Mutation: {
    addMember: async (_, input, context) => answer(await addMember(context, input)),
    changeMemberRole: async (_, input, context) => answer(await changeMemberRole(context, input)),
    removeMember: async (_, input, context) => answer(await removeMember(context, input)),
  },
  MemberResult: { __resolveType: resolveUnion('Membership') },
  MembershipConnection: {
    edges: (page) => [...page.edges],
  },
  Membership: {
    tenant: (membership, _, context) => requireTenantRow(context, membership.tenantId),
    account: (membership, _, context) => requireAccountRow(context, membership.accountId),
  },
};
