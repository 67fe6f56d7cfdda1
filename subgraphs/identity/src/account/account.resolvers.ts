import { type AccountId, parseId } from '@streamgate/kernel/ids';
import { listMemberships } from '../member/list-memberships.ts';
import { showCurrentSession } from '../session/list-sessions.ts';
import type { Resolvers } from '../types.generated.ts';
import { maySeePrivate } from './may-see-private.ts';
import { requireAccountRow } from './require-row.ts';
import { showMe } from './show-me.ts';
import { addressOf } from './wallet-name.rules.ts';

export const accountResolvers: Resolvers = {
  Query: {
    me: (_, __, context) => showMe(context),
  },
  Me: {
    account: (me, _, context) => requireAccountRow(context, me.accountId),
    session: (_, __, context) => showCurrentSession(context),
    memberships: (me, _, context) => listMemberships(context, me.accountId),
    permissions: (_, __, context) => [...context.caller.permissions],
  },
  Account: {
    __resolveReference: async (reference, context) => {
      const id = parseId<AccountId>(reference.id);
      return id === null ? null : context.loaders.account.load(id);
    },
    email: async (account, _, context) => ((await maySeePrivate(context, account.id)) ? account.email : null),
    wallets: async (account, _, context) =>
      (await maySeePrivate(context, account.id)) ? [...(await context.loaders.wallets.load(account.id))] : [],
  },
  Wallet: {
    address: (wallet) => addressOf(wallet.caip10),
  },
};
