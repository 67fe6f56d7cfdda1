import { scalars } from '@streamgate/service/graph/scalars';
import { accountResolvers } from './account/account.resolvers.ts';
import { apiKeyResolvers } from './api-key/api-key.resolvers.ts';
import { memberResolvers } from './member/member.resolvers.ts';
import { passwordResolvers } from './password-sign-in/password.resolvers.ts';
import { sessionResolvers } from './session/session.resolvers.ts';
import { tenantResolvers } from './tenant/tenant.resolvers.ts';
import type { Resolvers } from './types.generated.ts';
import { walletResolvers } from './wallet-sign-in/wallet.resolvers.ts';

const slices = [
  accountResolvers,
  walletResolvers,
  passwordResolvers,
  sessionResolvers,
  tenantResolvers,
  memberResolvers,
  apiKeyResolvers,
];

/** All slices as one map: types of their own side by side, Query and Mutation field by field. */
export const resolvers: Resolvers = {
  ...scalars,
  ...Object.assign({}, ...slices),
  Query: Object.assign({}, ...slices.map((slice) => slice.Query)),
  Mutation: Object.assign({}, ...slices.map((slice) => slice.Mutation)),
};
